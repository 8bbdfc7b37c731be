import type { Item } from '@/lib/domain/item/item'
import {
  innerBlocks,
  type Lesson,
  type LessonBlock,
  type LessonFact,
  type LessonItem,
} from '@/lib/domain/lesson/lesson'

/** A section that items come from: what a link to it says, and which facts have a place of their own in it. */
export interface QuizPlace {
  readonly lesson: string
  readonly lessonTitle: string
  readonly anchor: string
  readonly title: string
  readonly facts: readonly { readonly id: string; readonly short: string }[]
}

/** The sections of these lessons that the items come from, in the order of the lessons. */
export function quizPlaces(lessons: readonly Lesson[], items: readonly Item[]): QuizPlace[] {
  return lessons.flatMap((lesson) => {
    const asked = items.filter((item) => item.lesson === lesson.slug)
    const factIds = new Set(asked.flatMap((item) => item.factIds))
    return lesson.sections
      .filter(({ id }) => asked.some(({ anchor }) => anchor === id))
      .map(({ id, title, blocks }) => ({
        lesson: lesson.slug,
        lessonTitle: lesson.title,
        anchor: id,
        title,
        facts: blocks
          .flatMap(innerBlocks)
          .flatMap(factsOf)
          .filter((fact) => factIds.has(fact.id))
          .map(({ id: factId, short }) => ({ id: factId, short })),
      }))
  })
}

/** Each section once, with all facts that any of these lists has of it. */
export function mergedPlaces(places: readonly QuizPlace[]): readonly QuizPlace[] {
  const merged = new Map<string, QuizPlace>()
  for (const place of places) {
    const key = `${place.lesson}#${place.anchor}`
    const known = merged.get(key)?.facts ?? []
    const more = place.facts.filter(({ id }) => !known.some((fact) => fact.id === id))
    merged.set(key, { ...place, facts: [...known, ...more] })
  }
  return [...merged.values()]
}

function factsOf(block: LessonBlock): readonly LessonFact[] {
  switch (block.type) {
    case 'bullets':
      return block.items.flatMap(factsOfItem)
    case 'term':
      return block.fact === null ? [] : [block.fact]
    default:
      return []
  }
}

function factsOfItem(item: LessonItem): readonly LessonFact[] {
  return item.type === 'fact' ? [item.fact] : item.items.flatMap(factsOfItem)
}
