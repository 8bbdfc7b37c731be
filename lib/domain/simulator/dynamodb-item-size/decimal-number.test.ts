import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getDecimalNumber } from './decimal-number'

describe('getDecimalNumber', () => {
  it.each([
    ['27', false, 2, 1],
    ['-27', true, 2, 1],
    ['+461', false, 3, 2],
    ['100', false, 1, 2],
    ['00042', false, 2, 1],
    ['0.5', false, 1, -1],
    ['.5', false, 1, -1],
    ['5.', false, 1, 0],
    ['-0.010', true, 1, -2],
    ['123.45', false, 5, 2],
    ['10.01', false, 4, 1],
    ['1E-130', false, 1, -130],
    ['-9.99e125', true, 3, 125],
    ['100e-2', false, 1, 0],
    ['0', false, 0, 0],
    ['-0.000', false, 0, 0],
    ['0e999', false, 0, 0],
  ])('reads %s', (text, negative, significantDigits, powerOfTen) => {
    expect(getDecimalNumber(text)).toEqual({ negative, significantDigits, powerOfTen })
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
