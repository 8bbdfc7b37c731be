import type { Attempt } from '@/lib/domain/progress/attempt'
import { emptyDraft } from './draft'
import type { Quiz } from './quiz'
import { getCurrentItem, type QuizState } from './quiz-state'

/**
 * A sheet after another tab worked on it: what its log says now, with the same item on the table. What
 * is typed here and not kept yet stays. A sheet that was handed in over there is over here too.
 */
export function rejoinSheet(quiz: Quiz, state: QuizState, logged: Attempt): QuizState {
  const attempt = { ...logged, itemIds: state.attempt.itemIds }
  if (attempt.finishedAt !== null) {
    return { ...state, attempt, phase: 'finished', draft: null, certainty: null, problem: null }
  }
  const item = getCurrentItem(quiz, state)
  const before = item === null ? undefined : state.attempt.answers[item.id]
  const after = item === null ? undefined : attempt.answers[item.id]
  if (item === null || JSON.stringify(before) === JSON.stringify(after))
    return { ...state, attempt }
  const draft = after?.answer ?? emptyDraft(item)
  return { ...state, attempt, draft, certainty: after?.certainty ?? null }
}
