import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockStrips } from './block-strips'
import { blocksOf } from './blocks'

const blockBytes = 4096

describe('blockStrips', () => {
  it('lays a sum into blocks, item after item', () => {
    const { strips, hidden } = blockStrips({
      items: 3,
      bytes: 3072,
      blocks: 3,
      blockBytes,
      rounding: 'sum',
    })
    expect(hidden).toBe(0)
    expect(strips).toEqual([
      {
        bytes: 9216,
        blocks: 3,
        cells: [
          [
            { width: 0.75, item: 0 },
            { width: 0.25, item: 1 },
          ],
          [
            { width: 0.5, item: 1 },
            { width: 0.5, item: 2 },
          ],
          [{ width: 0.25, item: 2 }],
        ],
      },
    ])
  })

  it('gives each item a strip of its own, as far as one looks', () => {
    const laid = { items: 20, bytes: 5000, blocks: 2, blockBytes, rounding: 'each' } as const
    const { strips, hidden } = blockStrips(laid)
    expect(strips).toHaveLength(4)
    expect(hidden).toBe(16)
    expect(strips[0]?.cells.map((cell) => cell.length)).toEqual([1, 1])
  })

  it('leaves the block of an item that is not there empty', () => {
    const laid = { items: 1, bytes: 0, blocks: 1, blockBytes, rounding: 'each' } as const
    expect(blockStrips(laid).strips).toEqual([{ bytes: 0, blocks: 1, cells: [[]] }])
  })

  it('fills blocks with neither more nor less than there is', () => {
    const rounding = fc.constantFrom('each' as const, 'sum' as const)
    const bytes = fc.double({ min: 0, max: 409_600, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), bytes, rounding, (items, size, how) => {
        const counted = how === 'sum' ? items * size : size
        const blocks = blocksOf(counted, blockBytes)
        const { strips } = blockStrips({ items, bytes: size, blocks, blockBytes, rounding: how })
        for (const { cells } of strips) {
          const widths = cells.map((cell) => cell.reduce((sum, { width }) => sum + width, 0))
          const drawn = Math.min(counted, cells.length * blockBytes) / blockBytes
          expect(widths.every((width) => width <= 1 + 1e-9)).toBe(true)
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(drawn, 6)
          expect(cells.every((cell) => cell.length <= 10)).toBe(true)
        }
      }),
    )
  })
})
