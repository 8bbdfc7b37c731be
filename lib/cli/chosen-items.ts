import type { Item } from '@/lib/domain/item/item'
import { UsageError } from './command'

/** The items of one lesson, or of all of them where none is named. */
export function chosenItems(
  bank: ReadonlyMap<string, readonly Item[]>,
  lesson: string | undefined,
): readonly Item[] {
  if (lesson === undefined) return [...bank.values()].flat()
  const items = bank.get(lesson)
  if (items) return items
  throw new UsageError(
    `There is no lesson "${lesson}"; the lessons are ${[...bank.keys()].join(', ')}.`,
  )
}
