import type { ItemResult } from '@/lib/domain/progress/event'

export const creditKinds = ['whole', 'partial'] as const
/** Whether an answer counts only when all of it is right, as the exam counts, or for what of it is right. */
export type CreditKind = (typeof creditKinds)[number]

/** What the answers earn by their parts, in tenths of an item, rounded down: all of it means all right. */
export function creditScore(results: readonly Pick<ItemResult, 'credit'>[]): number {
  const sum = results.reduce((total, { credit }) => total + credit, 0)
  // Thirds add up to a little less than they are.
  return Math.floor(sum * 10 + 1e-6) / 10
}

/** Whether some of an answer was right, and not all of it. */
export function isPartlyRight({ credit }: Pick<ItemResult, 'credit'>): boolean {
  return credit > 0 && credit < 1
}
