import { describe, expect, it } from 'vitest'
import { percent } from './attempt'
import { attemptFinished, itemAnswered, lessonOpened, type ProgressEvent } from './event'
import {
  buildAttempt,
  buildFinished,
  buildItemResult,
  buildOpen,
  buildReading,
  chapterQuiz,
  lessonQuiz,
} from './event.fixture'
import {
  chapterProgress,
  getOpenAttempt,
  getRecord,
  lessonStatus,
  progress,
  startOf,
} from './progress'

const statusOf = (...events: ProgressEvent[]) => lessonStatus(progress(events), 'limits')

describe('lessonStatus', () => {
  it('[PG5] goes from not started over reading and read to checked', () => {
    expect(statusOf()).toEqual({ type: 'not_started' })
    expect(statusOf(...buildReading('limits', 1, 1))).toEqual({
      type: 'reading',
      reached: 1,
      total: 2,
    })
    expect(statusOf(...buildReading('limits', 2, 1))).toEqual({ type: 'read' })
    const quiz = buildFinished(lessonQuiz('limits'), [true, false, false], 5)
    expect(statusOf(...buildReading('limits', 1, 1), ...quiz)).toEqual({
      type: 'checked',
      best: 33,
      last: 33,
    })
  })

  it('[PG5] is reading again when a section was added', () => {
    const opened = lessonOpened('limits', ['a', 'b', 'c'], 86_400_000)
    expect(statusOf(...buildReading('limits', 2, 1), opened)).toEqual({
      type: 'reading',
      reached: 2,
      total: 3,
    })
  })

  it('[PG5] says nothing of another lesson, nor of a quiz of its chapter', () => {
    const chapter = buildFinished(chapterQuiz('limits'), [true], 5)
    expect(statusOf(...buildReading('edge', 2, 1), ...chapter)).toEqual({ type: 'not_started' })
  })

  it('[PG5] is not checked by an attempt that was left', () => {
    expect(statusOf(...buildOpen(lessonQuiz('limits'), [true], 3, 1)).type).toBe('not_started')
  })
})

describe('getRecord', () => {
  it('keeps the best and the last of all finished attempts', () => {
    const events = [
      ...buildFinished(lessonQuiz('limits'), [true, true, true, false], 1),
      ...buildFinished(lessonQuiz('limits'), [true, false, false, false], 9),
      ...buildOpen(lessonQuiz('limits'), [true], 4, 20),
    ]
    const record = getRecord(progress(events), lessonQuiz('limits'))
    expect(record).toEqual({ best: 75, last: 25, times: 2 })
  })

  it('passes over answers of an attempt that never started', () => {
    const orphans = [itemAnswered('x', buildItemResult('i', true), 1), attemptFinished('x', 2)]
    expect(progress(orphans).attempts).toEqual([])
  })
})

describe('percent', () => {
  it.each([
    { right: 0, total: 0, whole: 0 },
    { right: 2, total: 3, whole: 66 },
    { right: 199, total: 200, whole: 99 },
    { right: 10, total: 10, whole: 100 },
  ])('[PG6] calls $right of $total $whole %', ({ right, total, whole }) => {
    expect(percent({ right, total })).toBe(whole)
  })
})

describe('getOpenAttempt', () => {
  it('is the last attempt at this quiz, unless it is finished', () => {
    const left = buildOpen(lessonQuiz('limits'), [true], 3, 1)
    const finished = buildFinished(lessonQuiz('limits'), [true], 9)
    const open = getOpenAttempt(progress(left), lessonQuiz('limits'))
    expect(open).toMatchObject({ id: 'lesson-limits-1', results: [{ itemId: 'item-0' }] })
    expect(getOpenAttempt(progress([...left, ...finished]), lessonQuiz('limits'))).toBeNull()
    expect(getOpenAttempt(progress(left), lessonQuiz('edge'))).toBeNull()
  })

  it('[PG9] is the one whose time runs, although the clock was set back since another was finished', () => {
    const quiz = { kind: 'exam', slug: 'full' } as const
    const attempts = [
      buildAttempt({ id: 'running', quiz, startedAt: 1_000, deadlineAt: 9_000 }),
      buildAttempt({
        id: 'before',
        quiz,
        startedAt: 50_000,
        finishedAt: 60_000,
        deadlineAt: 99_000,
      }),
    ]
    expect(getOpenAttempt({ lessons: new Map(), attempts }, quiz)?.id).toBe('running')
  })
})

describe('startOf', () => {
  const quiz = lessonQuiz('limits')
  const attempts = [buildAttempt({ quiz, startedAt: 50_000, finishedAt: 60_000 })]
  const earlier = { lessons: new Map(), attempts }

  it('[PG9] is never before an earlier attempt at the same quiz', () => {
    expect(startOf({ deadlineAt: null }, earlier, quiz, 70_000)).toBe(70_000)
    expect(startOf({ deadlineAt: null }, earlier, quiz, 1_000)).toBe(50_001)
    expect(startOf({ deadlineAt: null }, earlier, lessonQuiz('edge'), 1_000)).toBe(1_000)
  })

  it('[PG9] is the clock’s word where time is limited', () => {
    expect(startOf({ deadlineAt: 9_000 }, earlier, quiz, 1_000)).toBe(1_000)
  })
})

describe('chapterProgress', () => {
  it('counts what was read and what was checked apart', () => {
    const events = [
      ...buildReading('one', 2, 1),
      ...buildFinished(lessonQuiz('one'), [true], 9),
      ...buildReading('two', 1, 2),
      ...buildFinished(lessonQuiz('three'), [true], 3),
    ]
    const counts = chapterProgress(progress(events), ['one', 'two', 'three', 'four'])
    expect(counts).toEqual({ total: 4, read: 1, checked: 2 })
  })
})
