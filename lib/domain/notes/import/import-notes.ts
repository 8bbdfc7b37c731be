import type { Note } from '@/lib/domain/notes/note'
import type { Locale } from '@/lib/shared/locale'
import { columnNames } from './column-names'
import { frontTitle } from './front-lines'
import { importedNote } from './imported-note'
import { joinLines } from './join-lines'
import type { Mark, TermMark } from './mark'
import { markLines } from './mark-lines'
import { type Outline, type OutlineSection, outlineOf } from './outline'
import { pairTerms } from './pair-terms'
import { resolveNumbers } from './resolve-numbers'
import { type Shorthand, withoutShorthand } from './shorthand'
import { sourceLines } from './source-line'
import { termName } from './term-name'
import { withTitleLine } from './title-line'
import { createWordMender } from './word-mender'
import { writeOut } from './write-out'

export interface ImportOptions {
  /** What the notes are called where they hold no heading. */
  readonly name: string
  readonly locale: Locale
  readonly shorthand: Shorthand
}

export interface ImportedNotes {
  readonly chapters: readonly ImportedChapter[]
  readonly terms: readonly { readonly term: string; readonly definition: string }[]
  readonly tables: readonly ImportedTable[]
  /** The stations of each flow. */
  readonly flows: readonly (readonly string[])[]
  readonly figuresLost: number
  /** Lines that could not be placed; they also stand in their note, in a block of language `raw`. */
  readonly unparsed: readonly { readonly line: number; readonly text: string }[]
  /** What every line with anything on it became. */
  readonly placed: ReadonlyMap<number, Mark['type']>
}

export interface ImportedChapter {
  readonly title: string
  readonly notes: readonly Note[]
}

/** A table as the notes have it. */
export interface ImportedTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Raw notes → an outline of notes in the grammar. Never throws and never loses a line. */
export function importNotes(text: string, options: ImportOptions): ImportedNotes {
  const { locale, shorthand } = options
  const lines = sourceLines(text)
  const mender = createWordMender(text)
  const joined = joinLines(markLines(lines), mender)
  const paired = pairTerms(withTitleLine(resolveNumbers(joined)))
  const marks = writeOut(paired, mender, (words) => withoutShorthand(words, locale, shorthand))
  const rawLine = (number: number) => lines[number - 1]?.raw ?? ''
  const outline = outlineOf(marks, frontTitle(lines) ?? options.name)
  return {
    chapters: chaptersOf(outline, locale, rawLine),
    terms: marks.flatMap((mark) => (mark.type === 'term' ? [termOf(mark)] : [])),
    tables: marks.flatMap((mark) => (mark.type === 'comparison' ? [tableOf(mark, locale)] : [])),
    flows: marks.flatMap((mark) => (mark.type === 'flow' ? [mark.stations] : [])),
    figuresLost: marks.filter((mark) => mark.type === 'gap' && mark.figure).length,
    unparsed: unparsedOf(marks, rawLine),
    placed: placedOf(marks),
  }
}

function termOf({ name, definition }: TermMark) {
  return { term: termName(name), definition: definition ?? '' }
}

function tableOf({ table }: Extract<Mark, { type: 'comparison' }>, locale: Locale): ImportedTable {
  return { columns: columnNames(table, locale), rows: table.rows }
}

function chaptersOf(
  outline: Outline,
  locale: Locale,
  rawLine: (line: number) => string,
): ImportedChapter[] {
  return outline.chapters.map(({ title, sections }, at) => ({
    title,
    notes: sections.map((section: OutlineSection, index) => {
      const place = { chapter: at + 1, section: index + 1, chapterTitle: title, first: index === 0 }
      return importedNote(section, place, locale, rawLine)
    }),
  }))
}

function unparsedOf(marks: readonly Mark[], rawLine: (line: number) => string) {
  return marks.flatMap((mark) =>
    mark.type === 'raw' ? mark.lines.map((line) => ({ line, text: rawLine(line).trim() })) : [],
  )
}

function placedOf(marks: readonly Mark[]): Map<number, Mark['type']> {
  const placed = new Map<number, Mark['type']>()
  for (const { type, lines } of marks) {
    if (type !== 'gap') for (const line of lines) placed.set(line, type)
  }
  return placed
}
