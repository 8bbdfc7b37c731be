import {
  innerBlocks,
  type Lesson,
  type LessonBlock,
  type LessonFact,
  type LessonItem,
} from './lesson'

/** The facts that a lesson states in full, in its order. */
export function statedFacts({ objectives, intro, sections, recap }: Lesson): readonly LessonFact[] {
  const blocks = [...intro, ...sections.flatMap((section) => section.blocks)]
  const inside = blocks.flatMap(innerBlocks)
  return [...factsOfItems(objectives), ...inside.flatMap(factsOfBlock), ...factsOfItems(recap)]
}

/** The ids of the facts that a lesson states in full, in its order. */
export function taughtFacts(lesson: Lesson): readonly string[] {
  return statedFacts(lesson).map(({ id }) => id)
}

function factsOfBlock(block: LessonBlock): LessonFact[] {
  if (block.type === 'bullets') return factsOfItems(block.items)
  return block.type === 'term' && block.fact ? [block.fact] : []
}

function factsOfItems(items: readonly LessonItem[]): LessonFact[] {
  return items.flatMap((item) => (item.type === 'fact' ? [item.fact] : factsOfItems(item.items)))
}
