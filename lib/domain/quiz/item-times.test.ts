import { describe, expect, it } from 'vitest'
import {
  attemptFinished,
  attemptStarted,
  itemAnswered,
  itemContinued,
  itemShown,
} from '@/lib/domain/progress/event'
import { buildAttemptPlan, buildItemResult, lessonQuiz } from '@/lib/domain/progress/event.fixture'
import { itemTimes } from './item-times'

const quiz = lessonQuiz('lambda-limits')
const given = (id: string) => ({
  ...buildItemResult(id, true),
  answer: { type: 'true_false' as const, value: true },
})

describe('itemTimes', () => {
  it('[BQ3] counts a practice from its start or the last explanation, without the reading of it', () => {
    const events = [
      attemptStarted(quiz, buildAttemptPlan(), 1_000),
      itemAnswered('a1', given('i1'), 31_000),
      itemContinued('a1', 'i1', 50_000),
      itemAnswered('a1', given('i2'), 62_000),
    ]
    expect(itemTimes(events)).toEqual([
      { itemId: 'i1', ms: 30_000 },
      { itemId: 'i2', ms: 12_000 },
    ])
  })

  it('[BQ3] leaves out answers that were asked for and those somebody was away for', () => {
    const events = [
      attemptStarted(quiz, buildAttemptPlan(), 0),
      itemAnswered('a1', buildItemResult('i1', false), 5_000),
      itemContinued('a1', 'i1', 6_000),
      itemAnswered('a1', given('i2'), 6_000 + 600_001),
    ]
    expect(itemTimes(events)).toEqual([])
  })

  it('[BQ3] takes of a sheet how long each answered item was in view', () => {
    const events = [
      attemptStarted(quiz, buildAttemptPlan({ feedback: 'at_end' }), 0),
      itemShown('a1', 'i1', 0),
      itemShown('a1', 'i2', 20_000),
      itemShown('a1', 'i1', 25_000),
      itemAnswered('a1', given('i1'), 40_000),
      itemAnswered('a1', buildItemResult('i2', false), 40_000),
      attemptFinished('a1', 40_000),
    ]
    expect(itemTimes(events)).toEqual([{ itemId: 'i1', ms: 35_000 }])
  })
})
