import type { Item } from '@/lib/domain/item/item'
import type { QuizRef } from '@/lib/domain/progress/event'

/** What can be asked. An attempt asks some of its items, in an order of its own. */
export interface Quiz {
  readonly ref: QuizRef
  readonly items: readonly Item[]
  /** How many of them an attempt asks. */
  readonly count: number
}

/** The item, or null where it was retired since the attempt began. */
export function getItem({ items }: Quiz, id: string): Item | null {
  return items.find((item) => item.id === id) ?? null
}
