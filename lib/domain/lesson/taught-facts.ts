import type { Lesson, LessonBlock, LessonItem } from './lesson'

/** The ids of the facts that a lesson states in full, in its order. */
export function taughtFacts({ objectives, intro, sections, recap }: Lesson): readonly string[] {
  const blocks = [...intro, ...sections.flatMap((section) => section.blocks)]
  return [...factsOfItems(objectives), ...blocks.flatMap(factsOfBlock), ...factsOfItems(recap)]
}

function factsOfBlock(block: LessonBlock): string[] {
  if (block.type === 'bullets') return factsOfItems(block.items)
  if (block.type === 'term') return block.fact ? [block.fact.id] : []
  return block.type === 'example' ? block.blocks.flatMap(factsOfBlock) : []
}

function factsOfItems(items: readonly LessonItem[]): string[] {
  return items.flatMap((item) => (item.type === 'fact' ? [item.fact.id] : factsOfItems(item.items)))
}
