import type { ReadingProblem } from '@/lib/domain/item/grade'
import type { AskedItem } from '@/lib/domain/item/item'
import { type Attempt, nextAttempt, startedAttempt } from '@/lib/domain/progress/attempt'
import {
  type AttemptPlan,
  attemptStarted,
  type Certainty,
  type Highlight,
  type ProgressEvent,
} from '@/lib/domain/progress/event'
import type { Draft, DraftEvent } from './draft'
import { presentItem } from './present-item'
import { getItem, type Quiz } from './quiz'

/** One attempt at a quiz being answered: what its log says, and what is not logged. */
export interface QuizState {
  readonly attempt: Attempt
  /**
   * `presenting` an item to be answered, `answered` explaining it, `reviewing` the whole sheet before
   * it is handed in, or over.
   */
  readonly phase: 'presenting' | 'answered' | 'reviewing' | 'finished'
  /** The place of the item on the table among the items of the attempt, from 0. */
  readonly position: number
  readonly draft: Draft
  readonly certainty: Certainty | null
  readonly problem: AnswerProblem | null
}

/** Why an answer was not taken. It does not count as wrong. */
export type AnswerProblem = 'incomplete' | ReadingProblem

export type QuizEvent =
  | DraftEvent
  | { readonly type: 'certainty_chosen'; readonly certainty: Certainty | null }
  | { readonly type: 'submitted' }
  /** The learner asks to see the answer; it counts as not right. */
  | { readonly type: 'gave_up' }
  | { readonly type: 'continued' }
  | SheetEvent

/** What can be done only where everything is handed in at the end. */
export type SheetEvent =
  | { readonly type: 'moved'; readonly to: number }
  | { readonly type: 'flag_toggled' }
  | { readonly type: 'option_struck'; readonly optionId: string }
  | ({ readonly type: 'highlighted' } & Highlight)
  | { readonly type: 'highlights_cleared' }
  /** What is typed is kept when the field is left. */
  | { readonly type: 'draft_kept' }
  | { readonly type: 'review_opened' }
  | { readonly type: 'handed_in' }
  | { readonly type: 'page_left' }
  | { readonly type: 'page_returned' }
  | { readonly type: 'clock_ticked' }

/** Where a step leads, and what the log keeps of it. */
export interface QuizStep {
  readonly state: QuizState
  readonly log: readonly ProgressEvent[]
}

/** The attempt that a plan begins, with nothing on the table yet. */
export function beginAttempt({ ref }: Quiz, plan: AttemptPlan, at: number) {
  const started = attemptStarted(ref, plan, at)
  if (started.type !== 'attempt_started') throw new Error('An attempt starts with its start')
  return { attempt: startedAttempt(started), started }
}

/** The state with what happened in its log, and in its attempt. */
export function withLog(state: QuizState, log: readonly ProgressEvent[]): QuizStep {
  return { state: { ...state, attempt: log.reduce(nextAttempt, state.attempt) }, log }
}

export function unchanged(state: QuizState): QuizStep {
  return { state, log: [] }
}

/** The item on the table, with its options as they are presented; null when over. */
export function getCurrentItem(
  quiz: Quiz,
  { attempt, phase, position }: QuizState,
): AskedItem | null {
  const id = phase === 'finished' ? undefined : attempt.itemIds[position]
  const item = id === undefined ? null : getItem(quiz, id)
  return item === null ? null : presentItem(item, attempt.seed)
}
