import type { Attempt } from './attempt'
import {
  type AttemptPlan,
  attemptFinished,
  attemptStarted,
  type ItemResult,
  itemAnswered,
  itemContinued,
  lessonOpened,
  type ProgressEvent,
  type QuizRef,
  sectionReached,
} from './event'

export const lessonQuiz = (slug: string): QuizRef => ({ kind: 'lesson', slug })
export const chapterQuiz = (slug: string): QuizRef => ({ kind: 'chapter', slug })

export function buildAttemptPlan(overrides: Partial<AttemptPlan> = {}): AttemptPlan {
  return {
    id: 'a1',
    seed: 'seed',
    itemIds: ['i1', 'i2'],
    feedback: 'at_once',
    deadlineAt: null,
    unscoredIds: [],
    ...overrides,
  }
}

/** An attempt at the quiz of Lambda's limits, begun at 1 ms and still open. */
export function buildAttempt(overrides: Partial<Attempt> = {}): Attempt {
  return {
    ...buildAttemptPlan(),
    quiz: lessonQuiz('lambda-limits'),
    startedAt: 1,
    results: [],
    continued: [],
    answers: {},
    marks: {},
    times: {},
    inView: null,
    lastShown: null,
    finishedAt: null,
    lastEventAt: 1,
    ...overrides,
  }
}

/** An answer that nobody looks at, right or wrong. */
export function buildItemResult(itemId: string, correct: boolean): ItemResult {
  return { itemId, answer: null, correct, credit: correct ? 1 : 0, certainty: null }
}

/** A lesson of the sections `a` and `b`, of which the first `reached` were read. */
export function buildReading(lesson: string, reached: 0 | 1 | 2, at: number): ProgressEvent[] {
  const sections = ['a', 'b']
  return [
    lessonOpened(lesson, sections, at),
    ...sections.slice(0, reached).map((section) => sectionReached(lesson, section, at + 1)),
  ]
}

/** A finished attempt: one item for each mark, right where it is true. */
export function buildFinished(quiz: QuizRef, marks: readonly boolean[], at: number) {
  const id = `${quiz.kind}-${quiz.slug}-${at}`
  return [...buildOpen(quiz, marks, marks.length, at), attemptFinished(id, at + 2)]
}

/** An attempt of `count` items that was left after one answer for each mark. */
export function buildOpen(
  quiz: QuizRef,
  marks: readonly boolean[],
  count: number,
  at: number,
): ProgressEvent[] {
  const id = `${quiz.kind}-${quiz.slug}-${at}`
  const itemIds = Array.from({ length: count }, (_, index) => `item-${index}`)
  return [
    attemptStarted(quiz, buildAttemptPlan({ id, itemIds }), at),
    ...marks.flatMap((correct, index) => [
      itemAnswered(id, buildItemResult(`item-${index}`, correct), at + 1),
      itemContinued(id, `item-${index}`, at + 1),
    ]),
  ]
}
