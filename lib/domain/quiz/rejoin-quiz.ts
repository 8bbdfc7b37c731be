import type { Attempt } from '@/lib/domain/progress/attempt'
import { openPractice } from './practice'
import type { Quiz } from './quiz'
import { getCurrentItem, type QuizState } from './quiz-state'
import { rejoinSheet } from './rejoin-sheet'

/** An attempt after another tab worked on it: what its log says now, and nothing that the log contradicts. */
export function rejoinQuiz(quiz: Quiz, state: QuizState, logged: Attempt): QuizState {
  return state.attempt.feedback === 'at_once'
    ? rejoinPractice(quiz, state, logged)
    : rejoinSheet(quiz, state, logged)
}

/** What is being answered here stays, unless it was answered over there. */
function rejoinPractice(quiz: Quiz, state: QuizState, logged: Attempt): QuizState {
  if (recordOf(state.attempt) === recordOf(logged)) return state
  const joined = openPractice(quiz, { ...logged, itemIds: state.attempt.itemIds })
  const same = getCurrentItem(quiz, joined)?.id === getCurrentItem(quiz, state)?.id
  if (!same || joined.phase !== 'presenting' || state.phase !== 'presenting') return joined
  const { draft, certainty, problem } = state
  return { ...joined, draft, certainty, problem }
}

function recordOf({ itemIds, results, continued, finishedAt }: Attempt): string {
  const byItem = itemIds.map((id) => results.find(({ itemId }) => itemId === id) ?? null)
  return JSON.stringify([byItem, continued.toSorted(), finishedAt])
}
