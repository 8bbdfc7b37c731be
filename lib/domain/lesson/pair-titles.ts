import type { Lesson, LessonBlock } from './lesson'

/** A `:::pair` of a lesson by its id and its title. */
export interface PairTitle {
  readonly slug: string
  readonly title: string
}

/** Every pair that these lessons tell apart, in their order. */
export function pairTitles(lessons: readonly Pick<Lesson, 'sections'>[]): readonly PairTitle[] {
  return lessons
    .flatMap(({ sections }) => sections)
    .flatMap(({ blocks }) => blocks)
    .flatMap(pairsIn)
}

function pairsIn(block: LessonBlock): readonly PairTitle[] {
  if (block.type === 'example') return block.blocks.flatMap(pairsIn)
  return block.type === 'pair' ? [{ slug: block.id, title: block.title }] : []
}
