import {
  innerBlocks,
  type Lesson,
  type LessonBlock,
  type LessonFact,
  type LessonItem,
} from '@/lib/domain/lesson/lesson'

/** Something in a lesson and the section to read it in. */
export interface Placed<Value> {
  readonly value: Value
  readonly anchor: string
}

/** Every block of a lesson with its section; blocks of examples stand for themselves. */
export function blocksOf(
  lesson: Lesson,
): readonly { readonly block: LessonBlock; readonly anchor: string }[] {
  // What stands before the first section has no anchor of its own.
  const top = lesson.sections[0]?.id ?? ''
  const parts = [
    { anchor: top, blocks: lesson.intro },
    ...lesson.sections.map(({ id, blocks }) => ({ anchor: id, blocks })),
  ]
  return parts.flatMap(({ anchor, blocks }) =>
    blocks.flatMap(innerBlocks).map((block) => ({ block, anchor })),
  )
}

/** The facts that a lesson states in full, with their sections. */
export function factsOf(
  lesson: Lesson,
): readonly { readonly fact: LessonFact; readonly anchor: string }[] {
  return blocksOf(lesson).flatMap(({ block, anchor }) =>
    factsIn(block).map((fact) => ({ fact, anchor })),
  )
}

function factsIn(block: LessonBlock): readonly LessonFact[] {
  if (block.type === 'bullets') return block.items.flatMap(factsInItem)
  return block.type === 'term' && block.fact ? [block.fact] : []
}

function factsInItem(item: LessonItem): readonly LessonFact[] {
  return item.type === 'fact' ? [item.fact] : item.items.flatMap(factsInItem)
}
