import type { AttemptPlan } from '@/lib/domain/progress/event'
import { itemCode } from './item-code'
import type { IndexedItem } from './item-index'
import type { QuizSpec } from './quiz-link'

/** The items that codes stand for, in the order of the codes. */
export interface FoundItems {
  readonly items: readonly IndexedItem[]
  /** How many codes stand for nothing: of retired items, or never given. */
  readonly missing: number
}

export function findItems(index: readonly IndexedItem[], codes: readonly string[]): FoundItems {
  const byCode = new Map(index.map((item) => [itemCode(item.id), item]))
  const items = codes.flatMap((code) => byCode.get(code) ?? [])
  return { items, missing: codes.length - items.length }
}

/** What an attempt at a built quiz asks: these items, in this order. `at` is epoch ms. */
export function builtPlan(
  { mode, minutes }: QuizSpec,
  itemIds: readonly string[],
  { id, seed, at }: Pick<AttemptPlan, 'id' | 'seed'> & { readonly at: number },
): AttemptPlan {
  return {
    id,
    seed,
    itemIds,
    feedback: mode === 'practice' ? 'at_once' : 'at_end',
    deadlineAt: minutes === null ? null : at + minutes * 60_000,
    unscoredIds: [],
  }
}
