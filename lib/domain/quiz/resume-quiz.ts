import type { Attempt } from '@/lib/domain/progress/attempt'
import { getItem, type Quiz } from './quiz'
import { nextQuiz, type QuizState, startQuiz } from './quiz-state'

/**
 * The state in which an attempt was left, from its record. Only a draft is lost. Items that were
 * retired since are left out; what was answered stays as it was graded then.
 */
export function resumeQuiz(quiz: Quiz, attempt: Attempt): QuizState {
  const known = attempt.itemIds.filter((id) => getItem(quiz, id) !== null)
  const results = known.flatMap((id) => attempt.results.filter(({ itemId }) => itemId === id))
  const left = results.filter(({ itemId }) => attempt.continued.includes(itemId))
  const open = results.filter(({ itemId }) => !attempt.continued.includes(itemId))

  // Two tabs may have answered out of step: what is answered comes first, what is open last of it.
  const done = [...left, ...open]
  const answeredIds = done.map(({ itemId }) => itemId)
  const itemIds = [...answeredIds, ...known.filter((id) => !answeredIds.includes(id))]
  const start = startQuiz(quiz, { id: attempt.id, seed: attempt.seed, itemIds })
  if (done.length === 0) return start

  const answered: QuizState = { ...start, results: done, phase: 'answered', draft: null }
  if (attempt.finishedAt !== null) return { ...answered, phase: 'finished' }
  return open.length > 0
    ? { ...answered, draft: done.at(-1)?.answer ?? null }
    : nextQuiz(quiz, answered, { type: 'continued' })
}
