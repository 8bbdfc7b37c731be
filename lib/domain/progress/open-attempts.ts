import type { Attempt } from './attempt'
import { getOpenAttempt, type Progress } from './progress'

/** Every attempt that can be gone on with, the one left last first. One that nobody has touched is not. */
export function openAttempts(progress: Progress): readonly Attempt[] {
  return progress.attempts
    .filter((attempt) => getOpenAttempt(progress, attempt.quiz) === attempt)
    .filter((attempt) => answeredCount(attempt) > 0 || attempt.deadlineAt !== null)
    .toSorted((a, b) => b.lastEventAt - a.lastEventAt)
}

/** How many items have an answer, graded or still on the sheet. */
export function answeredCount({ feedback, results, answers }: Attempt): number {
  return feedback === 'at_once'
    ? results.length
    : Object.values(answers).filter(({ answer }) => answer !== null).length
}
