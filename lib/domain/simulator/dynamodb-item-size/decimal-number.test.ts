import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getDecimalNumber } from './decimal-number'

describe('getDecimalNumber', () => {
  it.each([
    ['27', 2, 1],
    ['-27', 2, 1],
    ['+461', 3, 2],
    ['100', 1, 2],
    ['00042', 2, 1],
    ['0.5', 1, -1],
    ['.5', 1, -1],
    ['5.', 1, 0],
    ['-0.010', 1, -2],
    ['123.45', 5, 2],
    ['10.01', 4, 1],
    ['1E-130', 1, -130],
    ['-9.99e125', 3, 125],
    ['100e-2', 1, 0],
    ['0', 0, 0],
    ['-0.000', 0, 0],
    ['0e999', 0, 0],
  ])('reads %s', (text, significantDigits, powerOfTen) => {
    expect(getDecimalNumber(text)).toEqual({ significantDigits, powerOfTen })
  })

  it.each(['', '.', '-', 'e5', '1e', '1,000', '0x10', 'NaN', 'Infinity', ' 1', '1 ', '--1', '１'])(
    'is none in %j',
    (text) => {
      expect(getDecimalNumber(text)).toBeNull()
    },
  )

  it('reads a very long number at once', () => {
    const number = getDecimalNumber(`1${'0'.repeat(1_000_000)}1${'0'.repeat(1_000_000)}`)
    expect(number?.significantDigits).toBe(1_000_002)
  })

  it('counts the same digits whatever the power of ten', () => {
    const digits = fc.bigInt({ min: 1n, max: 10n ** 38n - 1n })
    fc.assert(
      fc.property(digits, fc.integer({ min: -80, max: 80 }), (whole, exponent) => {
        const plain = getDecimalNumber(`${whole}`)
        const moved = getDecimalNumber(`${whole}E${exponent}`)
        expect(moved?.significantDigits).toBe(plain?.significantDigits)
        expect(moved?.powerOfTen).toBe((plain?.powerOfTen ?? 0) + exponent)
      }),
    )
  })
})
