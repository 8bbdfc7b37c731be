import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toUsd, usdText } from './money'

describe('toUsd', () => {
  it.each([
    ['2.333338', 2.33],
    ['333.335', 333.34],
    ['0.005', 0.005],
    ['0.01', 0.01],
    ['0.009999999999', 0.01],
    ['0.00000020833375', 2.083e-7],
    ['0.00000000005', 1e-10],
    ['0.000000000049', 0],
    ['0', 0],
    ['-1.005', -1.01],
    ['123456789012.345', 123_456_789_012.35],
  ])('tells %s as %d', (amount, told) => {
    expect(toUsd(amount)).toBe(told)
  })

  it('is never further off than half a cent', () => {
    const cents = fc.integer({ min: 0, max: 1e9 })
    fc.assert(
      fc.property(cents, (tenths) => {
        expect(Math.abs(toUsd(tenths / 1000) - tenths / 1000)).toBeLessThanOrEqual(0.005 + 1e-9)
      }),
    )
  })
})

describe('usdText', () => {
  it.each([
    ['2.333338', '$2.33'],
    ['1234567.5', '$1,234,567.50'],
    ['0.00000020833375', '$0.0000002083'],
    ['0', '$0.00'],
    ['-1.5', '−$1.50'],
    ['0.005', '$0.005'],
  ])('writes %s as %s', (amount, text) => {
    expect(usdText(amount, 'ko')).toBe(text)
    expect(usdText(amount, 'en')).toBe(text)
  })
})
