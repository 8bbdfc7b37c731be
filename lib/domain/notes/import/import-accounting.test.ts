import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Note, NoteItem } from '@/lib/domain/notes/note'
import { parseNote } from '@/lib/domain/notes/parse-note'
import { decodeText } from './decode-text'
import { existingNoteSlug } from './existing-note'
import { type ImportedNotes, importNotes } from './import-notes'
import { withoutMarkup } from './markup'
import { noteContents } from './note-contents'
import { queueNotes } from './raw-notes.fixture'
import { noShorthand, parseShorthand, withoutShorthand } from './shorthand'
import { writeNote } from './write-note'

const pieces = [
  '1. ',
  '2. ',
  '1) ',
  '2) ',
  '(1) ',
  '① ',
  '② ',
  '1.1 ',
  '제1장 ',
  'Chapter 2: ',
  '가. ',
  '나. ',
  '다. ',
  '- ',
  '-',
  '- -',
  '• ',
  '· ',
  '∘ ',
  '* ',
  '*용어',
  '*term: ',
  ':정의',
  ' │ :뜻',
  '<표 이름>',
  '\t',
  '\t\t',
  '|',
  '| a | b |',
  '|---|---|',
  '→',
  ' ⇒ ',
  ' -> ',
  '```',
  '~~~',
  '`',
  '**',
  '__',
  '*',
  '_',
  '~',
  '[글](https://a.b/c_d)',
  'https://a.b/c?d=e&f',
  '![그림](p.png)',
  '{#id}',
  '[[fact]]',
  '[[fact#figure]]',
  '[^1]',
  '::check',
  ':::recap',
  '---',
  '===',
  '> ',
  '# ',
  '## ',
  '### ',
  '    ',
  '<mark>',
  '</mark>',
  '<br>',
  '<!-- x',
  '&lt;',
  '&amp;',
  '&#44032;',
  '\\',
  '\\*',
  '$',
  '!',
  '.',
  ', ',
  ': ',
  '(',
  ')',
  '필요x',
  '多',
  '지연h',
  '0',
  '24h',
  'PDF RSS',
  '조',
  '작하고',
  '하여',
  '가나다',
  '표준',
  'word',
  'Lambda',
  'http',
  'www.x.y',
  'title: a',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '😀',
  '\u0301',
]
const line = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const rawText = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n').normalize('NFC'))

const shorthand = parseShorthand(parse(readFileSync('content/notes/shorthand.yaml', 'utf8')))
const options = { name: 'notes', locale: 'ko', shorthand: noShorthand } as const

function letters(text: string): string {
  return (text.normalize('NFC').match(/[\p{L}\p{Nd}]/gu) ?? []).join('')
}

/** Everything the notes say, without what the importer itself adds. */
function saidIn({ chapters }: ImportedNotes): string {
  const notes = chapters.flatMap((chapter) => chapter.notes)
  const bodies = notes.map((note) =>
    writeNote(note)
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/^(`{3,})raw\n[\s\S]*?\n\1$/gm, '')
      .replace(/^::lost-figure$| \{#comparison-\d+\}$/gm, ''),
  )
  const raw = notes.flatMap((note) =>
    noteContents(note).unparsed.map(({ text }) => withoutMarkup(text)),
  )
  return letters(
    [
      ...chapters.map(({ title }) => title),
      ...notes.map(({ title }) => title),
      ...bodies,
      ...raw,
    ].join('\n'),
  )
}

/** The words of a line, without the number or the letter-like sign that it begins with. */
function wordsOf(text: string): string[] {
  const words = withoutMarkup(text).replace(/^[\s>]*(?:[-–—•·∘◦.*+#]\s*)*(?:[oㅇ]\s)?/u, '')
  return words.normalize('NFC').match(/[\p{L}\p{Nd}]+/gu) ?? []
}

function isNumbering(word: string, at: number): boolean {
  return at < 3 && /^\d{1,9}$/.test(word)
}

function lostWords(text: string, said: string): string[] {
  return text
    .split('\n')
    .flatMap((source) =>
      wordsOf(source).filter((word, at) => !isNumbering(word, at) && !said.includes(letters(word))),
    )
}

/** Letters that the notes hold fewer of than the text. */
function lostLetters(text: string, said: string): string[] {
  const words = text.split('\n').flatMap(wordsOf).join('').normalize('NFC')
  const wanted = countOf(words.match(/\p{L}/gu) ?? [])
  const found = countOf(said.match(/\p{L}/gu) ?? [])
  return [...wanted].flatMap(([letter, count]) =>
    (found.get(letter) ?? 0) < count ? [letter] : [],
  )
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** A note without its line numbers. */
function unlined(note: Note) {
  return JSON.parse(JSON.stringify(note, (key, value) => (key === 'line' ? 0 : value)))
}

describe('every line is accounted for', () => {
  it('[IM1] says of every line with anything on it what it became', () => {
    fc.assert(
      fc.property(rawText, (text) => {
        const { placed } = importNotes(text, options)
        const filled = text
          .split('\n')
          .flatMap((source, at) => (source.trim() === '' ? [] : [at + 1]))
        expect(filled.filter((number) => !placed.has(number))).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  it('[IM1] loses no word of any text', () => {
    fc.assert(
      fc.property(rawText, (text) => {
        const said = saidIn(importNotes(text, options))
        expect({ words: lostWords(text, said), letters: lostLetters(text, said) }).toEqual({
          words: [],
          letters: [],
        })
      }),
      { numRuns: 600 },
    )
  })

  it('[IM1] loses no word of notes whose shorthand is written out', () => {
    const said = saidIn(importNotes(queueNotes, { ...options, shorthand }))
    const expanded = queueNotes
      .split(/[\n\t]/)
      .map((source) => withoutShorthand(withoutMarkup(source), 'ko', shorthand))
    expect(lostWords(expanded.join('\n'), said)).toEqual([])
  })

  it('[IM1] would notice a lost line', () => {
    const result = importNotes(queueNotes.replace('- -메시지 본문을 봄\n', ''), options)
    const said = saidIn(result)
    expect(lostLetters(queueNotes, said)).not.toEqual([])
  })
})

describe('imported notes', () => {
  it('[IM19] are notes in the grammar, and reading one gives what was written', () => {
    fc.assert(
      fc.property(rawText, (text) => {
        for (const note of importNotes(text, options).chapters.flatMap(({ notes }) => notes)) {
          const parsed = parseNote(writeNote(note), note.file)
          expect(parsed.problems).toEqual([])
          expect(blocksOf(parsed.note)).toEqual(blocksOf(note))
        }
      }),
      { numRuns: 250 },
    )
  }, 60_000)

  it('[IM20] are recognised as notes, so importing them again changes nothing', () => {
    fc.assert(
      fc.property(rawText, (text) => {
        for (const note of importNotes(text, options).chapters.flatMap(({ notes }) => notes)) {
          expect(existingNoteSlug(writeNote(note))).toBe(note.slug)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('[IM21] come of any bytes, or one sentence that says why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeText(bytes)
        if (decoded.type === 'unreadable') expect(decoded.reason).toMatch(/^(?:is|looks) .*[^.]$/)
        else expect(importNotes(decoded.text, options).chapters.length).toBeGreaterThan(0)
      }),
      { numRuns: 600 },
    )
  })
})

function blocksOf(note: Note | null) {
  const sections = note?.sections.map(({ title, blocks }) => ({
    title,
    blocks: blocks.map(plainBlock),
  }))
  return note && unlined({ ...note, sections } as unknown as Note)
}

/** Neighbouring words of one sentence may be cut into pieces differently. */
function plainBlock(block: Note['sections'][number]['blocks'][number]) {
  return JSON.parse(
    JSON.stringify(block, (key, value) => {
      if (key === 'line') return 0
      if (key === 'text' || key === 'definition' || key === 'caption') return flat(value)
      if (key === 'cells' || key === 'steps') return Array.isArray(value) ? value.map(flat) : value
      return value
    }),
  )
}

function flat(value: readonly { value?: string }[] | NoteItem): unknown {
  if (!Array.isArray(value)) return value
  return value
    .map((inline) => inline.value ?? '')
    .join('')
    .trim()
}
