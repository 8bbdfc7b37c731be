import { describe, expect, it } from 'vitest'
import { creditScore, isPartlyRight } from './credit-score'

const score = (...credits: readonly number[]) => creditScore(credits.map((credit) => ({ credit })))

describe('creditScore', () => {
  it.each([
    [[], 0],
    [[1, 0, 0.5], 1.5],
    [[1 / 3, 1 / 3, 1 / 3], 1],
    [[2 / 3, 2 / 3], 1.3],
    [[1, 0.99], 1.9],
  ])('[BQ15] adds up %o to %d tenths, rounded down', (credits, sum) => {
    expect(score(...credits)).toBe(sum)
  })
})

describe('isPartlyRight', () => {
  it('[BQ15] is neither nothing nor all', () => {
    expect([0, 0.5, 1].map((credit) => isPartlyRight({ credit }))).toEqual([false, true, false])
  })
})
