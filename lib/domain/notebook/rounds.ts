import type { Attempt } from '@/lib/domain/progress/attempt'
import type { AttemptPlan, ItemResult, QuizRef } from '@/lib/domain/progress/event'
import { seededRandom, shuffled } from '@/lib/shared/random'

export const roundRef: QuizRef = { kind: 'notebook', slug: 'round' }

/** One pass through chosen entries. */
export interface Round {
  /** Counts from 1. */
  readonly number: number
  readonly attemptId: string
  readonly startedAt: number
  readonly finished: boolean
  readonly itemIds: readonly string[]
  readonly results: readonly ItemResult[]
}

/** Every round, oldest first: those that were finished, and the one to go on with. */
export function rounds(attempts: readonly Attempt[]): readonly Round[] {
  const tried = attempts.filter(({ quiz }) => quiz.kind === roundRef.kind)
  const last = tried.at(-1)
  return tried
    .filter((attempt) => attempt.finishedAt !== null || attempt === last)
    .map(({ id, startedAt, finishedAt, itemIds, results }, index) => ({
      number: index + 1,
      attemptId: id,
      startedAt,
      finished: finishedAt !== null,
      itemIds,
      results,
    }))
}

/** The round to go on with; null where none is open. */
export function getOpenRound(all: readonly Round[]): Round | null {
  const last = all.at(-1)
  return last === undefined || last.finished ? null : last
}

/** A round over these items: a practice, in an order of its own. */
export function roundPlan(itemIds: readonly string[], id: string, seed: string): AttemptPlan {
  const asked = shuffled(itemIds, seededRandom(seed))
  return { id, seed, itemIds: asked, feedback: 'at_once', deadlineAt: null, unscoredIds: [] }
}
