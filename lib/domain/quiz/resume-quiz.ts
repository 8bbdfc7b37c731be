import type { Attempt } from '@/lib/domain/progress/attempt'
import type { ItemResult } from '@/lib/domain/progress/event'
import { getItem, type Quiz } from './quiz'
import { nextQuiz, type QuizState, startQuiz } from './quiz-state'

/**
 * The state in which an attempt was left, from its record. Only a draft is lost. What was answered
 * counts as it was graded then; of items retired since, only those not answered are left out.
 */
export function resumeQuiz(quiz: Quiz, attempt: Attempt): QuizState {
  const isOpen = ({ itemId }: ItemResult) =>
    !attempt.continued.includes(itemId) && getItem(quiz, itemId) !== null
  const results = attempt.itemIds.flatMap((id) =>
    attempt.results.filter(({ itemId }) => itemId === id),
  )
  const open = results.filter(isOpen)
  // Two tabs may have answered out of step: what is answered comes first, what is open last of it.
  const done = [...results.filter((result) => !isOpen(result)), ...open]
  const plan = { id: attempt.id, seed: attempt.seed, itemIds: itemIdsAfter(done, quiz, attempt) }
  if (done.length === 0) return startQuiz(quiz, plan)

  const draft = done.at(-1)?.answer ?? null
  const answered: QuizState = { plan, results: done, phase: 'answered', draft, problem: null }
  if (attempt.finishedAt !== null) return { ...answered, phase: 'finished', draft: null }
  return open.length > 0 ? answered : nextQuiz(quiz, answered, { type: 'continued' })
}

function itemIdsAfter(done: readonly ItemResult[], quiz: Quiz, { itemIds }: Attempt) {
  const answered = done.map(({ itemId }) => itemId)
  const left = itemIds.filter((id) => !answered.includes(id) && getItem(quiz, id) !== null)
  return [...answered, ...left]
}
