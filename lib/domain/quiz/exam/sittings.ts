import { type Attempt, isSameQuiz, type Score } from '@/lib/domain/progress/attempt'
import type { QuizRef } from '@/lib/domain/progress/event'
import type { Progress } from '@/lib/domain/progress/progress'
import type { ScoreScale } from './exam'
import { type ScaledScore, scaledScore } from './scaled-score'
import { rawScore } from './scored-results'

/** A sitting that was handed in. */
export interface Sitting {
  readonly attemptId: string
  readonly finishedAt: number
  readonly tookMs: number
  readonly score: Score
  readonly scaled: ScaledScore
}

/** The sittings of a preset that were handed in, oldest first. */
export function sittings(
  { attempts }: Progress,
  quiz: QuizRef,
  scale: ScoreScale,
): readonly Sitting[] {
  return attempts
    .filter((attempt) => isSameQuiz(attempt.quiz, quiz))
    .flatMap((attempt) => sittingsOf(attempt, scale))
    .toSorted((a, b) => a.finishedAt - b.finishedAt)
}

function sittingsOf(attempt: Attempt, scale: ScoreScale): readonly Sitting[] {
  const { id, startedAt, finishedAt } = attempt
  if (finishedAt === null) return []
  const score = rawScore(attempt)
  const tookMs = finishedAt - startedAt
  return [{ attemptId: id, finishedAt, tookMs, score, scaled: scaledScore(score, scale) }]
}

/** Better or worse than before; `unclear` where the ranges overlap, so that chance alone may explain it. */
export type Trend = 'better' | 'worse' | 'unclear'

/** How a sitting compares with the one before it. */
export function trend(before: ScaledScore, after: ScaledScore): Trend {
  if (after.low > before.high) return 'better'
  return after.high < before.low ? 'worse' : 'unclear'
}

/** Where a preset stands for a learner: a sitting under way, one whose time ran out meanwhile, or none. */
export type OpenSitting =
  | { readonly type: 'none' }
  | { readonly type: 'running'; readonly attemptId: string; readonly deadlineAt: number | null }
  | { readonly type: 'timed_out'; readonly attemptId: string }

/** The sitting that was left open, at this instant. */
export function openSitting(attempt: Attempt | null, at: number): OpenSitting {
  if (attempt === null) return { type: 'none' }
  const { id: attemptId, deadlineAt } = attempt
  if (deadlineAt !== null && at >= deadlineAt) return { type: 'timed_out', attemptId }
  return { type: 'running', attemptId, deadlineAt }
}
