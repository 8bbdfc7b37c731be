import {
  attemptFinished,
  attemptStarted,
  itemAnswered,
  itemContinued,
  lessonOpened,
  type ProgressEvent,
  type QuizRef,
  sectionReached,
} from './event'

export const lessonQuiz = (slug: string): QuizRef => ({ kind: 'lesson', slug })
export const chapterQuiz = (slug: string): QuizRef => ({ kind: 'chapter', slug })

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
    attemptStarted(quiz, { id, seed: 'seed', itemIds }, at),
    ...marks.flatMap((correct, index) => [
      itemAnswered(id, { itemId: `item-${index}`, answer: null, correct }, at + 1),
      itemContinued(id, `item-${index}`, at + 1),
    ]),
  ]
}
