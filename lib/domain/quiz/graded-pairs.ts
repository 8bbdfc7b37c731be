import type { CategoriseItem, MatchingItem, Option } from '@/lib/domain/item/item'
import type { ItemResult } from '@/lib/domain/progress/event'

/** A left of an answered matching with the right that belongs to it. */
export interface GradedPair {
  readonly left: Option
  readonly match: Option
  /** What the learner matched it with; null for nothing. */
  readonly chosen: Option | null
}

export function gradedPairs(
  item: MatchingItem | CategoriseItem,
  { answer }: ItemResult,
): readonly GradedPair[] {
  const pairs = answer !== null && 'pairs' in answer ? answer.pairs : {}
  const rightOf = (id: string | undefined) => item.right.find((option) => option.id === id) ?? null
  return item.left.flatMap((left) => {
    const match = rightOf(item.answer[left.id])
    return match === null ? [] : [{ left, match, chosen: rightOf(pairs[left.id]) }]
  })
}
