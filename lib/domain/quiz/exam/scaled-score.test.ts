import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scale } from './exam.fixture'
import { scaledScore } from './scaled-score'
import { wilsonInterval } from './wilson-interval'

describe('[EX4] wilsonInterval', () => {
  // Worked out with a calculator from the formula in the docstring.
  it.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [3, 5, 0.2307, 0.8824],
    [36, 50, 0.5833, 0.8253],
    [0, 0, 0, 1],
  ])('of %i right of %i', (right, total, low, high) => {
    const interval = wilsonInterval(right, total)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  it('lies within 0 and 1, around the share, and narrows as more is asked', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.nat({ max: 300 }), (right, wrong) => {
        const total = right + wrong
        fc.pre(total > 0)
        const { low, high } = wilsonInterval(right, total)
        expect(0 <= low && low <= right / total && right / total <= high && high <= 1).toBe(true)
        const twice = wilsonInterval(2 * right, 2 * total)
        expect(twice.high - twice.low).toBeLessThan(high - low)
      }),
    )
  })
})

describe('[EX4] scaledScore', () => {
  it.each([
    // 100 + 900 · 0.5833 and 100 + 900 · 0.8253
    [36, 50, 625, 843, 'across'],
    [50, 50, 936, 1000, 'above'],
    [42, 50, 743, 925, 'above'],
    [41, 50, 723, 912, 'above'],
    [40, 50, 703, 899, 'across'],
    [28, 50, 481, 720, 'across'],
    [27, 50, 464, 703, 'below'],
    [0, 50, 100, 164, 'below'],
    [0, 0, 100, 1000, 'across'],
  ] as const)(
    'of %i right of %i lies between %i and %i: %s',
    (right, total, low, high, verdict) => {
      expect(scaledScore({ right, total }, scale)).toEqual({ low, high, verdict })
    },
  )
})
