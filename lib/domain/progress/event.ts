import type { ItemAnswer } from '@/lib/domain/item/grade-item'

/** Which questions are asked together: those of a lesson, or those of all lessons of a chapter. */
export interface QuizRef {
  readonly kind: 'lesson' | 'chapter'
  readonly slug: string
}

/** What fixes an attempt: the items, their order, and the seed that orders their options. */
export interface AttemptPlan {
  readonly id: string
  readonly seed: string
  readonly itemIds: readonly string[]
}

/** How one item was answered; a null answer is a learner who asked to see it. */
export interface ItemResult {
  readonly itemId: string
  readonly answer: ItemAnswer | null
  readonly correct: boolean
}

interface EventBase {
  /** Says what happened to what, so that the same thing told by two tabs is one event. */
  readonly id: string
  readonly at: number
}

interface AttemptEventBase extends EventBase {
  readonly attemptId: string
}

/** One thing a learner did. The log of these is all that is kept; what is shown is derived from it. */
export type ProgressEvent =
  | (EventBase & {
      readonly type: 'lesson_opened'
      readonly lesson: string
      /** The sections it had then: reading is over when each was reached. */
      readonly sections: readonly string[]
    })
  | (EventBase & {
      readonly type: 'section_reached'
      readonly lesson: string
      readonly section: string
    })
  | (AttemptEventBase & {
      readonly type: 'attempt_started'
      readonly quiz: QuizRef
      readonly seed: string
      readonly itemIds: readonly string[]
    })
  | (AttemptEventBase & ItemResult & { readonly type: 'item_answered' })
  /** The learner left the explanation of an item: a reload goes back to it until then. */
  | (AttemptEventBase & { readonly type: 'item_continued'; readonly itemId: string })
  | (AttemptEventBase & { readonly type: 'attempt_finished' })

const dayMs = 86_400_000

/** Once a day for each lesson, so that coming back counts and reloading does not. */
export function lessonOpened(
  lesson: string,
  sections: readonly string[],
  at: number,
): ProgressEvent {
  const id = `lesson_opened/${lesson}/${Math.floor(at / dayMs)}`
  return { type: 'lesson_opened', id, at, lesson, sections }
}

export function sectionReached(lesson: string, section: string, at: number): ProgressEvent {
  return {
    type: 'section_reached',
    id: `section_reached/${lesson}/${section}`,
    at,
    lesson,
    section,
  }
}

export function attemptStarted(quiz: QuizRef, plan: AttemptPlan, at: number): ProgressEvent {
  const { id: attemptId, seed, itemIds } = plan
  const id = `attempt_started/${attemptId}`
  return { type: 'attempt_started', id, at, attemptId, quiz, seed, itemIds }
}

export function itemAnswered(attemptId: string, result: ItemResult, at: number): ProgressEvent {
  const { itemId, answer, correct } = result
  const id = `item_answered/${attemptId}/${itemId}`
  return { type: 'item_answered', id, at, attemptId, itemId, answer, correct }
}

export function itemContinued(attemptId: string, itemId: string, at: number): ProgressEvent {
  const id = `item_continued/${attemptId}/${itemId}`
  return { type: 'item_continued', id, at, attemptId, itemId }
}

export function attemptFinished(attemptId: string, at: number): ProgressEvent {
  return { type: 'attempt_finished', id: `attempt_finished/${attemptId}`, at, attemptId }
}
