import { gradeItem } from '@/lib/domain/item/grade-item'
import type { AskedItem } from '@/lib/domain/item/item'
import type { Attempt } from '@/lib/domain/progress/attempt'
import {
  attemptFinished,
  type ItemResult,
  itemAnswered,
  itemContinued,
} from '@/lib/domain/progress/event'
import { emptyDraft, isComplete, nextDraft } from './draft'
import { getItem, type Quiz } from './quiz'
import {
  getCurrentItem,
  type QuizEvent,
  type QuizState,
  type QuizStep,
  unchanged,
  withLog,
} from './quiz-state'

/** A practice taken up again. One that has nothing left to ask, since the rest was retired, is finished. */
export function resumePractice(quiz: Quiz, attempt: Attempt, at: number): QuizStep {
  const state = openPractice(quiz, attempt)
  const isEnding = state.phase === 'finished' && attempt.finishedAt === null
  return isEnding ? withLog(state, [attemptFinished(attempt.id, at)]) : unchanged(state)
}

/** A practice as it was left: at the explanation being read, or at the item being answered. */
export function openPractice(quiz: Quiz, attempt: Attempt): QuizState {
  const isOpen = ({ itemId }: ItemResult) =>
    !attempt.continued.includes(itemId) && getItem(quiz, itemId) !== null
  const results = attempt.itemIds.flatMap((id) =>
    attempt.results.filter(({ itemId }) => itemId === id),
  )
  const open = results.filter(isOpen)
  // Two tabs may have answered out of step: what is answered comes first, what is open last of it.
  const done = [...results.filter((result) => !isOpen(result)), ...open]
  const record = { ...attempt, results: done, itemIds: itemIdsAfter(done, quiz, attempt) }
  if (attempt.finishedAt === null && open.length === 0) return presentItemAt(quiz, record)

  const phase = attempt.finishedAt === null ? 'answered' : 'finished'
  const [last] = done.slice(-1)
  const draft = phase === 'answered' ? (last?.answer ?? null) : null
  const position = Math.max(0, done.length - 1)
  return { attempt: record, phase, position, draft, certainty: null, problem: null }
}

function itemIdsAfter(done: readonly ItemResult[], quiz: Quiz, { itemIds }: Attempt) {
  const answered = done.map(({ itemId }) => itemId)
  const left = itemIds.filter((id) => !answered.includes(id) && getItem(quiz, id) !== null)
  return [...answered, ...left]
}

/** The first item without an answer, or the end. */
function presentItemAt(quiz: Quiz, attempt: Attempt): QuizState {
  const position = attempt.results.length
  const nothing = { draft: null, certainty: null, problem: null }
  const state: QuizState = { attempt, phase: 'presenting', position, ...nothing }
  const item = getCurrentItem(quiz, state)
  return item === null ? { ...state, phase: 'finished' } : { ...state, draft: emptyDraft(item) }
}

/** The state after `event` where each answer is explained at once: one item after the other. */
export function nextPractice(quiz: Quiz, state: QuizState, event: QuizEvent, at: number): QuizStep {
  const item = getCurrentItem(quiz, state)
  if (item === null) return unchanged(state)
  if (state.phase === 'answered') {
    return event.type === 'continued' ? continued(quiz, state, item, at) : unchanged(state)
  }
  switch (event.type) {
    case 'submitted':
      return submitted(item, state, at)
    case 'gave_up':
      return answered(state, { itemId: item.id, answer: null, correct: false, credit: 0 }, at)
    case 'certainty_chosen':
      return unchanged({ ...state, certainty: event.certainty })
    case 'choice_toggled':
    case 'value_chosen':
    case 'text_typed':
    case 'option_moved':
    case 'pair_set': {
      const draft = nextDraft(item, state.draft, event)
      return unchanged(draft === state.draft ? state : { ...state, draft, problem: null })
    }
    default:
      return unchanged(state)
  }
}

function submitted(item: AskedItem, state: QuizState, at: number): QuizStep {
  const { draft } = state
  if (!isComplete(item, draft)) return unchanged({ ...state, problem: 'incomplete' })
  const grade = gradeItem(item, draft)
  if ('problem' in grade) return unchanged({ ...state, problem: grade.problem })
  return answered(state, { itemId: item.id, answer: draft, ...grade }, at)
}

function answered(state: QuizState, result: Omit<ItemResult, 'certainty'>, at: number): QuizStep {
  const certainty = result.answer === null ? null : state.certainty
  const next: QuizState = { ...state, phase: 'answered', problem: null }
  return withLog(next, [itemAnswered(state.attempt.id, { ...result, certainty }, at)])
}

function continued(quiz: Quiz, state: QuizState, { id }: AskedItem, at: number): QuizStep {
  const { attempt } = state
  const next = presentItemAt(quiz, attempt)
  const finished = next.phase === 'finished' ? [attemptFinished(attempt.id, at)] : []
  return withLog(next, [itemContinued(attempt.id, id, at), ...finished])
}
