import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, wholeAbove, wholeBelow } from './blocks'

describe('blocksOf', () => {
  it.each([
    [0, 1],
    [1, 1],
    [4096, 1],
    [4096.001, 2],
    [4097, 2],
    [409_600, 100],
    // Ten times 409.6 in doubles is a little more than 4,096.
    [new Array<number>(10).fill(409.6).reduce((sum, one) => sum + one, 0), 1],
  ])('makes of %d bytes %i blocks of 4 KB', (bytes, blocks) => {
    expect(blocksOf(bytes, 4096)).toBe(blocks)
  })

  it('holds the bytes, and not in one block less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), (bytes) => {
        const blocks = blocksOf(bytes, 1024)
        expect(blocks * 1024).toBeGreaterThanOrEqual(bytes)
        expect((blocks - 1) * 1024).toBeLessThan(bytes)
      }),
    )
  })

  it('never gets fewer with more bytes', () => {
    const bytes = fc.double({ min: 0, max: 10 ** 9, noNaN: true })
    fc.assert(
      fc.property(bytes, bytes, (one, more) => {
        expect(blocksOf(one + more, 4096)).toBeGreaterThanOrEqual(blocksOf(one, 4096))
      }),
    )
  })
})

it('leaves the rounding of doubles out both ways', () => {
  expect([wholeAbove(12.5), wholeAbove(3 * 1.1 - 0.3), wholeAbove(7)]).toEqual([13, 3, 7])
  expect([wholeBelow(16.384), wholeBelow(0.3 / 0.1), wholeBelow(7)]).toEqual([16, 3, 7])
})
