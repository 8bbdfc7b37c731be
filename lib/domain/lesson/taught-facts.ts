import { innerBlocks, type Lesson, type LessonBlock, type LessonItem } from './lesson'

/** The ids of the facts that a lesson states in full, in its order. */
export function taughtFacts({ objectives, intro, sections, recap }: Lesson): readonly string[] {
  const blocks = [...intro, ...sections.flatMap((section) => section.blocks)]
  const inside = blocks.flatMap(innerBlocks)
  return [...factsOfItems(objectives), ...inside.flatMap(factsOfBlock), ...factsOfItems(recap)]
}

function factsOfBlock(block: LessonBlock): string[] {
  if (block.type === 'bullets') return factsOfItems(block.items)
  return block.type === 'term' && block.fact ? [block.fact.id] : []
}

function factsOfItems(items: readonly LessonItem[]): string[] {
  return items.flatMap((item) => (item.type === 'fact' ? [item.fact.id] : factsOfItems(item.items)))
}
