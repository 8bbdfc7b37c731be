import type { Attempt } from '@/lib/domain/progress/attempt'
import { resumeQuiz } from './next-quiz'
import type { Quiz } from './quiz'
import { getCurrentItem, type QuizState, type QuizStep, unchanged } from './quiz-state'
import { rejoinSheet } from './rejoin-sheet'

/**
 * An attempt after another tab worked on it: what its log says now, and nothing that the log contradicts.
 * `at` is epoch ms. What both tabs together have finished is finished.
 */
export function rejoinQuiz(quiz: Quiz, state: QuizState, logged: Attempt, at: number): QuizStep {
  return state.attempt.feedback === 'at_once'
    ? rejoinPractice(quiz, state, logged, at)
    : unchanged(rejoinSheet(quiz, state, logged))
}

/** What is being answered here stays, unless it was answered over there. */
function rejoinPractice(quiz: Quiz, state: QuizState, logged: Attempt, at: number): QuizStep {
  if (recordOf(state.attempt) === recordOf(logged)) return unchanged(state)
  const joined = resumeQuiz(quiz, { ...logged, itemIds: state.attempt.itemIds }, at)
  const same = getCurrentItem(quiz, joined.state)?.id === getCurrentItem(quiz, state)?.id
  if (!same || joined.state.phase !== 'presenting' || state.phase !== 'presenting') return joined
  const { draft, certainty, problem } = state
  return unchanged({ ...joined.state, draft, certainty, problem })
}

function recordOf({ itemIds, results, continued, finishedAt }: Attempt): string {
  const byItem = itemIds.map((id) => results.find(({ itemId }) => itemId === id) ?? null)
  return JSON.stringify([byItem, continued.toSorted(), finishedAt])
}
