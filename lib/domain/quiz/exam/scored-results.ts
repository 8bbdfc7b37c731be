import type { Attempt, Score } from '@/lib/domain/progress/attempt'
import type { ItemResult } from '@/lib/domain/progress/event'

/** The results that count: those of the scored items. */
export function scoredResults({ results, unscoredIds }: Attempt): readonly ItemResult[] {
  return results.filter(({ itemId }) => !unscoredIds.includes(itemId))
}

/** How many of the scored items were right. A blank counts as not right, as in the exam. */
export function rawScore(attempt: Attempt): Score {
  return scoreOf(scoredResults(attempt))
}

export function scoreOf(results: readonly ItemResult[]): Score {
  return { right: results.filter(({ correct }) => correct).length, total: results.length }
}
