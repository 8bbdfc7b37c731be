import { innerBlocks as innerNoteBlocks, type Note, type NoteBlock } from '@/lib/domain/notes/note'
import { foundExpected, type Problem } from '@/lib/domain/notes/problem'
import { innerBlocks, type Lesson, type LessonBlock, type LessonItem, plainText } from './lesson'

/** Korean syllables of running text that a lesson of the course holds. */
export const bodyLimits = { least: 1000, most: 2500 } as const
const objectiveLimits = { least: 2, most: 4 } as const
const leastCues = 3
const recapLines = 5

/**
 * What a lesson of the course must have and lacks, by file and line. Imported notes are outlines
 * and are not held against it. See docs/note-grammar.md, "Anatomy of a lesson".
 */
export function anatomyProblems(note: Note, lesson: Lesson): readonly Problem[] {
  const blocks = [...note.intro, ...note.sections.flatMap((section) => section.blocks)]
  const inside = blocks.flatMap(innerNoteBlocks)
  const cues = inside.flatMap((block) => (block.type === 'cues' ? block.cues : [])).length
  const missing = (line: number, found: string, expected: string): Problem => ({
    file: note.file,
    line,
    message: foundExpected(found, expected),
  })
  const lacks = (found: boolean, what: string, expected: string) =>
    found ? [] : [missing(1, `no ${what}`, expected)]
  const { objectives, recap } = note
  return [
    ...(objectives.length < objectiveLimits.least || objectives.length > objectiveLimits.most
      ? [missing(1, `${objectives.length} objectives`, 'two to four decisions to be able to make')]
      : []),
    ...lacks(
      sentences(note.intro) >= 2,
      'situation',
      'two sentences or more before the first heading',
    ),
    ...note.sections
      .filter((section) => isOneLine(section.blocks))
      .map(({ id, line }) => missing(line, `{#${id}} of one line`, 'a section that teaches')),
    ...lacks(has(blocks, 'example'), 'worked example', ':::example[…]'),
    ...lacks(has(blocks, 'pair'), 'pair', ':::pair[…]{#id}, what the subject is confused with'),
    ...(cues < leastCues ? [missing(1, `${cues} exam cues`, `at least ${leastCues}`)] : []),
    ...(recap.length === recapLines
      ? []
      : [missing(1, `${recap.length} lines of recap`, `${recapLines}`)]),
    ...bodyProblems(note, lesson),
  ]
}

function bodyProblems({ file }: Note, lesson: Lesson): readonly Problem[] {
  const length = bodyLength(lesson)
  if (lesson.locale !== 'ko') return []
  if (length >= bodyLimits.least && length <= bodyLimits.most) return []
  const expected = `${bodyLimits.least} to ${bodyLimits.most}`
  return [{ file, line: 1, message: foundExpected(`${length} Korean syllables of body`, expected) }]
}

/** Korean syllables of a lesson's running text: paragraphs, bullets, facts, definitions and steps, no tables. */
export function bodyLength({ intro, sections }: Lesson): number {
  const blocks = [...intro, ...sections.flatMap((section) => section.blocks)].flatMap(innerBlocks)
  return [
    ...blocks
      .map(wordsOf)
      .join(' ')
      .matchAll(/[가-힣]/g),
  ].length
}

function wordsOf(block: LessonBlock): string {
  switch (block.type) {
    case 'paragraph':
      return plainText(block.text)
    case 'bullets':
      return block.items.map(wordsOfItem).join(' ')
    case 'term':
      return plainText(block.definition)
    case 'steps':
      return block.steps.map(plainText).join(' ')
    default:
      return ''
  }
}

function wordsOfItem(item: LessonItem): string {
  if (item.type === 'fact') return plainText(item.fact.text)
  return [plainText(item.text), ...item.items.map(wordsOfItem)].join(' ')
}

function has(blocks: readonly NoteBlock[], type: NoteBlock['type']): boolean {
  return blocks.some((block) => block.type === type)
}

function isOneLine(blocks: readonly NoteBlock[]): boolean {
  return blocks.length < 2 && blocks.every(({ type }) => type === 'paragraph' || type === 'bullets')
}

/** Full stops and question marks that end something. */
function sentences(blocks: readonly NoteBlock[]): number {
  const text = blocks
    .flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
    .map((inlines) => inlines.map((inline) => ('value' in inline ? inline.value : '0')).join(''))
    .join(' ')
  return [...text.matchAll(/[.?!](?=\s|$)/g)].length
}
