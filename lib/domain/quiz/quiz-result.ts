import type { Item } from '@/lib/domain/item/item'
import type { ItemResult } from '@/lib/domain/progress/event'
import { presentItem } from './present-item'
import { getItem, type Quiz } from './quiz'
import type { QuizState } from './quiz-state'

/** One answered item, with its options as they were presented. */
export interface ReviewedItem {
  readonly item: Item
  readonly result: ItemResult
}

/** A section to read again, with what was missed in it. */
export interface PlaceToRead {
  readonly lesson: string
  readonly anchor: string
  readonly missed: readonly ReviewedItem[]
}

/** Every item answered so far, in the order it was asked. */
export function reviewedItems(quiz: Quiz, state: QuizState): readonly ReviewedItem[] {
  return state.results.flatMap((result) => {
    const item = getItem(quiz, result.itemId)
    return item === null ? [] : [{ item: presentItem(item, state.plan.seed), result }]
  })
}

/** One place for each section with a missed item, most missed first. */
export function placesToRead(reviewed: readonly ReviewedItem[]): readonly PlaceToRead[] {
  const places = new Map<string, PlaceToRead>()
  for (const review of reviewed) {
    if (review.result.correct) continue
    const { lesson, anchor } = review.item
    const key = `${lesson}#${anchor}`
    const missed = [...(places.get(key)?.missed ?? []), review]
    places.set(key, { lesson, anchor, missed })
  }
  return [...places.values()].sort((a, b) => b.missed.length - a.missed.length)
}
