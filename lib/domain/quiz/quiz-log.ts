import {
  attemptFinished,
  attemptStarted,
  itemAnswered,
  itemContinued,
  type ProgressEvent,
} from '@/lib/domain/progress/event'
import type { Quiz } from './quiz'
import type { QuizState } from './quiz-state'

/** What the log keeps of a step from one state to the next; `before` is null for a first attempt. */
export function quizLog(
  quiz: Quiz,
  before: QuizState | null,
  after: QuizState,
  at: number,
): readonly ProgressEvent[] {
  const attemptId = after.plan.id
  if (before?.plan.id !== attemptId) return [attemptStarted(quiz.ref, after.plan, at)]
  const answered = after.results.slice(before.results.length)
  const last = before.results.at(-1)
  const continued = before.phase === 'answered' && after.phase !== 'answered' && last !== undefined
  const finished = before.phase !== 'finished' && after.phase === 'finished'
  return [
    ...answered.map((result) => itemAnswered(attemptId, result, at)),
    ...(continued ? [itemContinued(attemptId, last.itemId, at)] : []),
    ...(finished ? [attemptFinished(attemptId, at)] : []),
  ]
}
