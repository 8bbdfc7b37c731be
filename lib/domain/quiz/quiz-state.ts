import { type Grade, gradeItem } from '@/lib/domain/item/grade-item'
import type { Item } from '@/lib/domain/item/item'
import type { AttemptPlan, ItemResult } from '@/lib/domain/progress/event'
import { type Draft, type DraftEvent, emptyDraft, isComplete, nextDraft } from './draft'
import { presentItem } from './present-item'
import { getItem, type Quiz } from './quiz'

/** One attempt at a quiz being answered: the items of `plan`, one after the other. */
export interface QuizState {
  readonly plan: AttemptPlan
  /** One result for each item answered so far, in the order of the plan. */
  readonly results: readonly ItemResult[]
  /** `presenting` the item after the results, `answered` explaining the last of them, or over. */
  readonly phase: 'presenting' | 'answered' | 'finished'
  readonly draft: Draft
  readonly problem: AnswerProblem | null
}

/** Why an answer was not taken. It does not count as wrong. */
export type AnswerProblem = 'incomplete' | Extract<Grade, { problem: unknown }>['problem']

export type QuizEvent =
  | DraftEvent
  | { readonly type: 'submitted' }
  /** The learner asks to see the answer; it counts as not right. */
  | { readonly type: 'gave_up' }
  | { readonly type: 'continued' }
  | { readonly type: 'restarted'; readonly plan: AttemptPlan }

/** The first state of an attempt. */
export function startQuiz(quiz: Quiz, plan: AttemptPlan): QuizState {
  return presentNext(quiz, { plan, results: [], phase: 'presenting', draft: null, problem: null })
}

/** The state after `event` (RULES.md). A finished attempt never changes; it can only be restarted. */
export function nextQuiz(quiz: Quiz, state: QuizState, event: QuizEvent): QuizState {
  if (event.type === 'restarted') return startQuiz(quiz, event.plan)
  switch (state.phase) {
    case 'presenting':
      return nextPresenting(quiz, state, event)
    case 'answered':
      return event.type === 'continued' ? presentNext(quiz, state) : state
    case 'finished':
      return state
  }
}

/** The item on the table: asked while presenting, explained when answered; null when over. */
export function getCurrentItem(quiz: Quiz, state: QuizState): Item | null {
  const { plan, results, phase } = state
  if (phase === 'finished') return null
  const id = plan.itemIds[phase === 'presenting' ? results.length : results.length - 1]
  const item = id === undefined ? null : getItem(quiz, id)
  return item === null ? null : presentItem(item, plan.seed)
}

type InAttempt = Exclude<QuizEvent, { type: 'restarted' }>

function nextPresenting(quiz: Quiz, state: QuizState, event: InAttempt): QuizState {
  const item = getCurrentItem(quiz, state)
  if (item === null) return state
  switch (event.type) {
    case 'submitted':
      return submitted(item, state)
    case 'gave_up':
      return answered(state, { itemId: item.id, answer: null, correct: false })
    case 'continued':
      return state
    default: {
      const draft = nextDraft(item, state.draft, event)
      return draft === state.draft ? state : { ...state, draft, problem: null }
    }
  }
}

function submitted(item: Item, state: QuizState): QuizState {
  const { draft } = state
  if (!isComplete(item, draft)) return { ...state, problem: 'incomplete' }
  const grade = gradeItem(item, draft)
  if ('problem' in grade) return { ...state, problem: grade.problem }
  return answered(state, { itemId: item.id, answer: draft, correct: grade.correct })
}

function answered(state: QuizState, result: ItemResult): QuizState {
  return { ...state, results: [...state.results, result], phase: 'answered', problem: null }
}

function presentNext(quiz: Quiz, state: QuizState): QuizState {
  const next: QuizState = { ...state, phase: 'presenting', draft: null, problem: null }
  const item = getCurrentItem(quiz, next)
  return item === null ? { ...next, phase: 'finished' } : { ...next, draft: emptyDraft(item) }
}
