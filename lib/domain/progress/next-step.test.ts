import { describe, expect, it } from 'vitest'
import type { ProgressEvent } from './event'
import { buildFinished, buildOpen, buildReading, chapterQuiz, lessonQuiz } from './event.fixture'
import { type CourseOutline, nextStep } from './next-step'
import { progress } from './progress'

const lesson = (slug: string) => ({ slug, title: slug, minutes: 5 })
const course: CourseOutline = {
  chapters: [
    { slug: 'c1', title: 'First', lessons: [lesson('l1'), lesson('l2')] },
    { slug: 'c2', title: 'Second', lessons: [lesson('l3')] },
  ],
}
const all = (slug: string, at: number, marks = [true]) => [
  ...buildReading(slug, 2, at),
  ...buildFinished(lessonQuiz(slug), marks, at + 5),
]
const next = (...events: ProgressEvent[]) => nextStep(progress(events), course)

describe('nextStep', () => {
  it('[PG7] starts the course at its first lesson', () => {
    expect(next()).toMatchObject({ type: 'start_course', lesson: { slug: 'l1' } })
  })

  it('[PG7] resumes the quiz that was left last', () => {
    const step = next(...buildReading('l1', 1, 1), ...buildOpen(chapterQuiz('c1'), [true], 20, 9))
    expect(step).toEqual({
      type: 'resume_quiz',
      quiz: chapterQuiz('c1'),
      title: 'First',
      answered: 1,
      total: 20,
    })
  })

  it('[PG7] forgets a quiz that was opened and not answered, or left for another lesson', () => {
    const opened = next(...buildReading('l1', 2, 1), ...buildOpen(lessonQuiz('l1'), [], 10, 9))
    expect(opened).toMatchObject({ type: 'take_quiz', lesson: { slug: 'l1' } })
    const left = next(...buildOpen(lessonQuiz('l1'), [true], 10, 1), ...buildReading('l2', 1, 9))
    expect(left).toMatchObject({ type: 'continue_reading', lesson: { slug: 'l2' } })
  })

  it('[PG7] goes on reading where reading stopped', () => {
    const step = next(...buildReading('l2', 1, 1))
    expect(step).toMatchObject({ type: 'continue_reading', lesson: { slug: 'l2' }, section: 'a' })
  })

  it('[PG7] asks to check what was read', () => {
    expect(next(...buildReading('l2', 2, 1))).toMatchObject({
      type: 'take_quiz',
      lesson: { slug: 'l2' },
    })
  })

  it('[PG7] goes down the course after a check, and asks for the chapter at its end', () => {
    expect(next(...all('l1', 1))).toMatchObject({ type: 'start_lesson', lesson: { slug: 'l2' } })
    expect(next(...all('l1', 1), ...all('l2', 20))).toMatchObject({
      type: 'take_chapter_quiz',
      chapter: { slug: 'c1' },
    })
  })

  it('[PG7] goes on from a lesson that was checked without being read', () => {
    const step = next(...buildFinished(lessonQuiz('l1'), [true], 9))
    expect(step).toMatchObject({ type: 'start_lesson', lesson: { slug: 'l2' } })
  })

  it('[PG7] comes back for what was skipped', () => {
    const step = next(...all('l3', 1), ...buildFinished(chapterQuiz('c2'), [true], 9))
    expect(step).toMatchObject({ type: 'start_lesson', lesson: { slug: 'l1' } })
  })

  it('[PG7] ends with the weakest lesson, then with nothing', () => {
    const chapters = [
      ...buildFinished(chapterQuiz('c1'), [true], 100),
      ...buildFinished(chapterQuiz('c2'), [true], 110),
    ]
    const weak = [...all('l1', 1), ...all('l2', 20, [true, false]), ...all('l3', 40), ...chapters]
    expect(next(...weak)).toMatchObject({ type: 'retake_quiz', lesson: { slug: 'l2' }, best: 50 })
    const strong = [...all('l1', 1), ...all('l2', 20), ...all('l3', 40), ...chapters]
    expect(next(...strong)).toEqual({ type: 'all_done' })
  })
})
