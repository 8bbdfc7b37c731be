import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from './apportion'
import { shares } from './exam.fixture'

describe('[EX2] apportion', () => {
  it.each([
    // 15, 13, 12, 10: no remainder.
    [50, 15, 13, 12, 10],
    // 4.5, 3.9, 3.6, 3: two left, for .9 and .6.
    [15, 4, 4, 4, 3],
    // 7.5, 6.5, 6, 5: one left, and the first of two equal remainders has it.
    [25, 8, 6, 6, 5],
    // 2.4, 2.08, 1.92, 1.6: two left, for .92 and .6.
    [8, 2, 2, 2, 2],
    // 1.5, 1.3, 1.2, 1: one left, for .5.
    [5, 2, 1, 1, 1],
    // 6, 5.2, 4.8, 4: one left, for .8.
    [20, 6, 5, 5, 4],
    [0, 0, 0, 0, 0],
  ])('parts %i items', (count, secure, resilient, performance, cost) => {
    expect(apportion(count, shares)).toEqual({ secure, resilient, performance, cost })
  })

  it('gives away all of them, to nobody more than one above the share or less than below', () => {
    const anyShares = fc.dictionary(fc.string(), fc.integer({ min: 1, max: 100 }), { minKeys: 1 })
    fc.assert(
      fc.property(fc.nat({ max: 200 }), anyShares, (count, any) => {
        const parts = apportion(count, any)
        const total = Object.values(any).reduce((sum, share) => sum + share, 0)
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(count)
        for (const [name, share] of Object.entries(any)) {
          expect(Math.abs((parts[name] ?? 0) - (count * share) / total)).toBeLessThan(1)
        }
      }),
    )
  })
})
