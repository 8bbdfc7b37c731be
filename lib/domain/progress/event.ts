import type { ItemAnswer } from '@/lib/domain/item/grade-item'
import { dayMs } from '@/lib/shared/civil-date'
import type { Locale } from '@/lib/shared/locale'

export const quizKinds = ['lesson', 'chapter', 'exam', 'built', 'own', 'drill', 'notebook'] as const

/**
 * Which questions are asked together, and why: those of a lesson or of all lessons of a chapter, an
 * exam by its preset, a quiz that the learner put together, questions that the learner brought, a pair to be told apart, a round of the
 * notebook. `slug` names the one meant among its kind.
 */
export interface QuizRef {
  readonly kind: (typeof quizKinds)[number]
  readonly slug: string
}

/** What fixes an attempt: the items, their order, the seed that orders their options, and the rules of the sitting. */
export interface AttemptPlan {
  readonly id: string
  readonly seed: string
  readonly itemIds: readonly string[]
  /** Whether each answer is explained as it is given, or all of them when everything is handed in. */
  readonly feedback: 'at_once' | 'at_end'
  /** When it hands itself in, by the wall clock; null for no limit. */
  readonly deadlineAt: number | null
  /** Items that do not count, as the exam has some; the learner is told which only afterwards. */
  readonly unscoredIds: readonly string[]
}

export const certainties = ['guess', 'unsure', 'sure'] as const
/** How sure the learner says to be of an answer. */
export type Certainty = (typeof certainties)[number]

/** How one item was answered; a null answer is a learner who asked to see it or left it blank. */
export interface ItemResult {
  readonly itemId: string
  readonly answer: ItemAnswer | null
  readonly correct: boolean
  /** From 0 to 1: what of the answer is right. */
  readonly credit: number
  readonly certainty: Certainty | null
}

/** A stretch of the stem's plain text, from `start` up to `end`. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** What the highlighter went over, of the stem in one language. */
export interface Highlight extends TextRange {
  readonly locale: Locale
}

/** What a learner marks an item with while working on it. */
export interface ItemMarks {
  readonly flagged: boolean
  /** Options struck out, by id. */
  readonly struck: readonly string[]
  readonly highlights: readonly Highlight[]
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
  | (AttemptEventBase &
      Omit<AttemptPlan, 'id'> & { readonly type: 'attempt_started'; readonly quiz: QuizRef })
  /** For good: graded, and never changed again. */
  | (AttemptEventBase & ItemResult & { readonly type: 'item_answered' })
  /** The learner left the explanation of an item: a reload goes back to it until then. */
  | (AttemptEventBase & { readonly type: 'item_continued'; readonly itemId: string })
  | (AttemptEventBase & { readonly type: 'attempt_finished' })
  /** Where explanations come at the end, the item came into view, and answers may still change. */
  | (AttemptEventBase & { readonly type: 'item_shown'; readonly itemId: string })
  /** The page was left or hidden: the clock runs on, but nobody reads the item. */
  | (AttemptEventBase & { readonly type: 'attempt_left' })
  | (AttemptEventBase & {
      readonly type: 'answer_changed'
      readonly itemId: string
      readonly answer: ItemAnswer | null
      readonly certainty: Certainty | null
    })
  | (AttemptEventBase & ItemMarks & { readonly type: 'item_marked'; readonly itemId: string })
  /** The learner's own note on an item, in whichever attempt or in the notebook; empty to take it back. */
  | (EventBase & {
      readonly type: 'note_written'
      readonly itemId: string
      readonly text: string
    })

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
  const { id: attemptId, ...rules } = plan
  const id = `attempt_started/${attemptId}`
  return { type: 'attempt_started', id, at, attemptId, quiz, ...rules }
}

export function itemAnswered(attemptId: string, result: ItemResult, at: number): ProgressEvent {
  const id = `item_answered/${attemptId}/${result.itemId}`
  return { type: 'item_answered', id, at, attemptId, ...result }
}

export function itemContinued(attemptId: string, itemId: string, at: number): ProgressEvent {
  const id = `item_continued/${attemptId}/${itemId}`
  return { type: 'item_continued', id, at, attemptId, itemId }
}

export function attemptFinished(attemptId: string, at: number): ProgressEvent {
  return { type: 'attempt_finished', id: `attempt_finished/${attemptId}`, at, attemptId }
}

// What may happen again has its time in its id.

export function itemShown(attemptId: string, itemId: string, at: number): ProgressEvent {
  return { type: 'item_shown', id: `item_shown/${attemptId}/${at}`, at, attemptId, itemId }
}

export function attemptLeft(attemptId: string, at: number): ProgressEvent {
  return { type: 'attempt_left', id: `attempt_left/${attemptId}/${at}`, at, attemptId }
}

export function answerChanged(
  attemptId: string,
  { itemId, answer, certainty }: Pick<ItemResult, 'itemId' | 'answer' | 'certainty'>,
  at: number,
): ProgressEvent {
  const id = `answer_changed/${attemptId}/${itemId}/${at}`
  return { type: 'answer_changed', id, at, attemptId, itemId, answer, certainty }
}

export function itemMarked(
  attemptId: string,
  itemId: string,
  marks: ItemMarks,
  at: number,
): ProgressEvent {
  const id = `item_marked/${attemptId}/${itemId}/${at}`
  return { type: 'item_marked', id, at, attemptId, itemId, ...marks }
}

export function noteWritten(itemId: string, text: string, at: number): ProgressEvent {
  return { type: 'note_written', id: `note_written/${itemId}/${at}`, at, itemId, text }
}
