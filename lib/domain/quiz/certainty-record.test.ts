import { describe, expect, it } from 'vitest'
import type { Certainty } from '@/lib/domain/progress/event'
import { buildItemResult } from '@/lib/domain/progress/event.fixture'
import { certaintyRows, reviewOrder } from './certainty-record'
import { buildSingle } from './quiz.fixture'

const result = (id: string, correct: boolean, certainty: Certainty | null) => ({
  ...buildItemResult(id, correct),
  answer: { type: 'true_false' as const, value: true },
  certainty,
})
const results = [
  result('a', true, 'sure'),
  result('b', false, 'unsure'),
  result('c', false, 'sure'),
  result('d', false, null),
  result('e', false, 'sure'),
  { ...result('f', false, 'sure'), answer: null },
]

describe('reviewOrder', () => {
  it('[BQ13] puts first what was wrong although the learner was sure, with its number in the quiz', () => {
    const reviewed = results.map((one) => ({
      item: buildSingle({ id: one.itemId }),
      result: one,
      seed: 's',
    }))
    const { confidentlyWrong, others } = reviewOrder(reviewed)
    expect(confidentlyWrong.map(({ item, number }) => [item.id, number])).toEqual([
      ['c', 3],
      ['e', 5],
    ])
    expect(others.map(({ number }) => number)).toEqual([1, 2, 4, 6])
  })
})

describe('certaintyRows', () => {
  it('[BQ14] sets what was said against what was right, surest first, and only what was said', () => {
    expect(certaintyRows(results)).toEqual([
      { certainty: 'sure', right: 1, wrong: 2 },
      { certainty: 'unsure', right: 0, wrong: 1 },
    ])
    expect(certaintyRows([result('a', true, null)])).toEqual([])
  })
})
