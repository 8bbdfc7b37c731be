import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliderPlace, sliderRange, sliderValue } from './slider'

const log = { min: 1, max: 1_000_000, step: 1, scale: 'log' } as const
const fromZero = { min: 0, max: 10_000, step: 1, scale: 'log' } as const
const linear = { min: 128, max: 10_240, step: 64, scale: 'linear' } as const

describe('a slider', () => {
  it('stands where the value is on a linear scale', () => {
    expect(sliderRange(linear)).toEqual({ min: 128, max: 10_240, step: 64 })
    expect(sliderPlace(linear, 1536)).toBe(1536)
    expect(sliderValue(linear, 1536)).toBe(1536)
  })

  it('gives every power of ten the same room on a logarithmic scale', () => {
    const { max } = sliderRange(log)
    expect(sliderPlace(log, 1)).toBe(0)
    expect(sliderPlace(log, 1000)).toBe(max / 2)
    expect(sliderPlace(log, 1_000_000)).toBe(max)
  })

  it.each([log, fromZero])(
    'reaches both ends, and only round numbers between them: $min to $max',
    (range) => {
      expect(sliderValue(range, 0)).toBe(range.min)
      expect(sliderValue(range, sliderRange(range).max)).toBe(range.max)
      fc.assert(
        fc.property(fc.integer({ min: 0, max: sliderRange(range).max }), (place) => {
          const value = sliderValue(range, place)
          expect(value).toBeGreaterThanOrEqual(range.min)
          expect(value).toBeLessThanOrEqual(range.max)
          expect(String(value).replace(/0+$/, '').length).toBeLessThanOrEqual(2)
          expect(Math.abs(sliderPlace(range, value) - place)).toBeLessThanOrEqual(11)
        }),
      )
    },
  )

  it('never goes back while it is pushed on', () => {
    const values = Array.from({ length: sliderRange(log).max + 1 }, (_, place) =>
      sliderValue(log, place),
    )
    expect(values).toEqual(values.toSorted((a, b) => a - b))
  })
})
