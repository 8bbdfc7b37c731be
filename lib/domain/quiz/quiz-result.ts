import type { AskedItem } from '@/lib/domain/item/item'
import type { Attempt } from '@/lib/domain/progress/attempt'
import type { ItemResult } from '@/lib/domain/progress/event'
import { presentItem } from './present-item'
import { getItem, type Quiz } from './quiz'

/** One answered item, with its options as they were presented. */
export interface ReviewedItem {
  readonly item: AskedItem
  readonly result: ItemResult
  /** Of the attempt: another language of the item is presented by the same. */
  readonly seed: string
}

/** A section to read again, with what was missed in it. */
export interface PlaceToRead {
  readonly lesson: string
  readonly anchor: string
  readonly missed: readonly ReviewedItem[]
}

/** Every item answered so far, in the order it was asked. */
export function reviewedItems(quiz: Quiz, { results, seed }: Attempt): readonly ReviewedItem[] {
  return results.flatMap((result) => {
    const item = getItem(quiz, result.itemId)
    return item === null ? [] : [{ item: presentItem(item, seed), result, seed }]
  })
}

/** One place for each section with a missed item, most missed first. */
export function placesToRead(reviewed: readonly ReviewedItem[]): readonly PlaceToRead[] {
  const places = new Map<string, PlaceToRead>()
  for (const review of reviewed) {
    const { lesson, anchor } = review.item
    // An imported item may belong to no lesson.
    if (review.result.correct || lesson === '') continue
    const key = `${lesson}#${anchor}`
    const missed = [...(places.get(key)?.missed ?? []), review]
    places.set(key, { lesson, anchor, missed })
  }
  return [...places.values()].sort((a, b) => b.missed.length - a.missed.length)
}
