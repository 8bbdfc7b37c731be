import { type Lesson, type LessonBlock, type LessonComparison, plainText } from './lesson'

/** Two or three things that are taken for one another, as a lesson tells them apart. */
export interface LessonPair {
  readonly id: string
  readonly title: string
  /** The section to read it in. */
  readonly anchor: string
  /** What makes them look alike. */
  readonly why: string
  /** The columns after the first are the sides. */
  readonly table: LessonComparison
  /** What to ask of a situation to know which of them it is. */
  readonly decidingQuestion: string
}

/** The pairs of a lesson in their order. A frame without a table tells nothing apart and is left out. */
export function pairsOf({ intro, sections }: Lesson): readonly LessonPair[] {
  const top = { id: sections[0]?.id ?? '', blocks: intro }
  return [top, ...sections].flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.type === 'pair' ? pairOf(block, id) : [])),
  )
}

function pairOf(
  { id, title, blocks }: Extract<LessonBlock, { type: 'pair' }>,
  anchor: string,
): LessonPair[] {
  const at = blocks.findIndex(({ type }) => type === 'comparison')
  const table = blocks[at]
  if (table?.type !== 'comparison') return []
  const why = wordsOf(blocks.slice(0, at))
  return [{ id, title, anchor, why, table, decidingQuestion: wordsOf(blocks.slice(at + 1)) }]
}

function wordsOf(blocks: readonly LessonBlock[]): string {
  return blocks
    .flatMap((block) => (block.type === 'paragraph' ? [plainText(block.text)] : []))
    .join(' ')
}
