import type { Because, WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach, type Locale, type Localized } from '@/lib/shared/locale'
import { rateText, stepUsdText } from './cost-text'
import type { Charge } from './tiered-charges'

type Said = string | ((locale: Locale) => string)

/** A line of the working; what is the same in both languages is given once. */
export function workedAmount(
  says: Localized,
  from: Said,
  to: Said,
  because: readonly Because[],
): WorkedLine {
  return { says, from: said(from), to: said(to), because }
}

/** A line that multiplies a quantity by its rate. */
export function workedCharge(
  says: Localized,
  charge: Charge,
  quantityText: (locale: Locale) => string,
  because: readonly Because[],
): WorkedLine {
  return workedAmount(
    says,
    (locale) => `${quantityText(locale)} × ${rateText(charge.rate)}`,
    stepUsdText(charge.usd),
    because,
  )
}

function said(text: Said): Localized {
  return inEach((locale) => (typeof text === 'string' ? text : text(locale)))
}
