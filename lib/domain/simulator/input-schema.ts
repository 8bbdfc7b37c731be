import { z } from 'zod'
import { numberText } from '@/lib/domain/fact/unit'

interface Range {
  readonly min: number
  readonly max: number
}

/** More than anybody will have: what lies beyond is a slip, and would not stay exact. */
export const most = 1e15

/** A number in a range; the refusal names the range. */
export function amount({ min, max }: Partial<Range> = {}) {
  const [least, greatest] = [min ?? 0, max ?? most]
  const message = `expected a number from ${numberText(least)} to ${numberText(greatest)}`
  return z.number({ error: message }).min(least, message).max(greatest, message)
}

/** A whole number in a range; the refusal names the range. */
export function count({ min, max }: Partial<Range> = {}) {
  const [least, greatest] = [min ?? 0, max ?? most]
  const message = `expected a whole number from ${numberText(least)} to ${numberText(greatest)}`
  return z.number({ error: message }).int(message).min(least, message).max(greatest, message)
}

/** One of some words; the refusal names them. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `expected one of ${words.join(', ')}` })
}

const rateMessage = 'expected a price of zero or more, as digits such as "0.0000166667"'

/** A rate of money as decimal digits that keep every place, or a number where somebody wrote one. */
export const rate = z
  .union([z.string(), z.number()], { error: rateMessage })
  .transform(String)
  .refine((digits) => isDecimal.test(digits) && Number(digits) <= most, rateMessage)

const isDecimal = /^\d{1,20}(\.\d{1,30})?(e[+-]?\d{1,2})?$/i
