import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom, shuffled } from './random'

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const numbers = (seed: string) => Array.from({ length: 4 }, seededRandom(seed))
    expect(numbers('a')).toEqual(numbers('a'))
    expect(numbers('a')).not.toEqual(numbers('b'))
  })

  it('stays within 0 and 1 and spreads evenly', () => {
    const random = seededRandom('spread')
    const tenths = new Array<number>(10).fill(0)
    for (let count = 0; count < 10_000; count++) {
      const value = random()
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThan(1)
      const tenth = Math.floor(value * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    // χ² of nine degrees of freedom stays below 27.9 in 999 of 1,000 fair draws.
    const chiSquare = tenths.reduce((sum, found) => sum + (found - 1000) ** 2 / 1000, 0)
    expect(chiSquare).toBeLessThan(27.9)
  })
})

describe('shuffled', () => {
  it('keeps every value and leaves the given list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (values, seed) => {
        const before = [...values]
        const mixed = shuffled(values, seededRandom(seed))
        expect([...mixed].sort((a, b) => a - b)).toEqual([...values].sort((a, b) => a - b))
        expect(values).toEqual(before)
      }),
    )
  })

  it('puts each value in each place about as often', () => {
    const firsts = new Map<string, number>()
    for (let seed = 0; seed < 3000; seed++) {
      const [first = ''] = shuffled(['a', 'b', 'c'], seededRandom(`seed ${seed}`))
      firsts.set(first, (firsts.get(first) ?? 0) + 1)
    }
    for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })
})
