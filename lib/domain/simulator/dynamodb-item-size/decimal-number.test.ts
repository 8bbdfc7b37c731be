import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalNumber, getDecimalNumber } from './decimal-number'

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

describe('canonicalNumber', () => {
  it.each([
    ['1', '1.0', '+1', '0001', '10e-1'],
    ['-20', '-2e1', '-020.00'],
    ['0', '-0.00', '0e9'],
    ['0.5', '.5', '5E-1'],
  ])('writes %s and its other spellings the same way', (...spellings) => {
    expect(new Set(spellings.map(canonicalNumber)).size).toBe(1)
  })

  it('keeps numbers apart that differ, and leaves what is none', () => {
    const apart = ['1', '-1', '10', '0.1', '11', '101', 'one', '']
    expect(new Set(apart.map(canonicalNumber)).size).toBe(apart.length)
    expect(canonicalNumber('one')).toBe('one')
  })
})
