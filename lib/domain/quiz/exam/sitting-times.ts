import type { Attempt } from '@/lib/domain/progress/attempt'

export interface SittingTime {
  readonly itemId: string
  /** Counts from 1, in the order in which the items were asked. */
  readonly number: number
  readonly ms: number
}

/** How long each item was looked at. */
export function sittingTimes({ itemIds, times }: Attempt): readonly SittingTime[] {
  return itemIds.map((itemId, index) => ({ itemId, number: index + 1, ms: times[itemId] ?? 0 }))
}

/** The items that took longest, longest first; of equal ones the earlier. None that was not looked at. */
export function slowestItems(attempt: Attempt, count: number): readonly SittingTime[] {
  return sittingTimes(attempt)
    .filter(({ ms }) => ms > 0)
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, count)
}

/** The middle time of those items that were looked at; of an even number the mean of the middle two. */
export function medianTimeMs(attempt: Attempt): number | null {
  const sorted = sittingTimes(attempt)
    .map(({ ms }) => ms)
    .filter((ms) => ms > 0)
    .toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
