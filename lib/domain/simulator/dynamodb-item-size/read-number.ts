import { type DecimalNumber, getDecimalNumber } from './decimal-number'
import type { ItemLimits } from './item-limits'
import { faulty, type Reading } from './reading'

/** A number that DynamoDB would store, from its text; a number in JSON is taken as its text. */
export function readNumber(given: unknown, limits: ItemLimits): Reading<DecimalNumber> {
  const text = typeof given === 'number' ? String(given) : given
  const number = typeof text === 'string' ? getDecimalNumber(text) : null
  if (number === null) return faulty({ kind: 'wrong-value', type: 'N' })
  const { significantDigits: digits, powerOfTen } = number
  const { maxSignificantDigits: most, smallestPowerOfTen, largestPowerOfTen } = limits
  if (digits > most) return faulty({ kind: 'too-many-digits', digits, most })
  if (powerOfTen < smallestPowerOfTen || powerOfTen > largestPowerOfTen) {
    return faulty({
      kind: 'number-out-of-range',
      smallest: smallestPowerOfTen,
      largest: largestPowerOfTen,
    })
  }
  return { value: number }
}
