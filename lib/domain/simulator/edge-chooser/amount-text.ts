import { measureOf, numberText, quantityText, type Unit } from '@/lib/domain/fact/unit'
import type { Locale } from '@/lib/shared/locale'
import type { EdgeAmount } from './edge-facts'
import type { EdgeLimit } from './edge-limits'

/** `최대 10KB`, `less than 1 ms`. */
export function limitText(field: EdgeAmount, { value, bound }: EdgeLimit, locale: Locale): string {
  const amount = amountText(field, value, locale)
  if (bound === 'at-most') return locale === 'ko' ? `최대 ${amount}` : `at most ${amount}`
  return locale === 'ko' ? `${amount} 미만` : `less than ${amount}`
}

/** With its unit, and in the larger one where that keeps the number whole: `5MB`, `30 seconds`, `초당 10,000건`. */
export function amountText(field: EdgeAmount, amount: number, locale: Locale): string {
  const scale = scales[field]
  if (scale === null) {
    const number = numberText(amount)
    return locale === 'ko' ? `초당 ${number}건` : `${number} a second`
  }
  const { unit, larger } = scale
  const inLarger = (amount * measureOf(unit).factor) / measureOf(larger).factor
  return Number.isInteger(inLarger) && inLarger > 0
    ? quantityText(inLarger, larger, locale)
    : quantityText(amount, unit, locale)
}

/** The unit of the amount and the one that is told instead where it fits; requests a second have neither. */
const scales: Readonly<Record<EdgeAmount, { readonly unit: Unit; readonly larger: Unit } | null>> =
  {
    codeKb: { unit: 'kb', larger: 'mb' },
    durationMs: { unit: 'ms', larger: 'second' },
    // AWS tells memory in MB however large it is.
    memoryMb: { unit: 'mb', larger: 'mb' },
    responseKb: { unit: 'kb', larger: 'mb' },
    peakRps: null,
    keyValueKb: { unit: 'kb', larger: 'mb' },
  }
