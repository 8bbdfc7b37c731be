import Big from 'big.js'
import { quantityText } from '@/lib/domain/fact/unit'
import { units, withUnit } from '@/lib/domain/simulator/amount-text'
import type { Locale } from '@/lib/shared/locale'

const stepDigits = dollarDigits(6)
/** As many places as a part of a cent is told with. */
const fineDigits = dollarDigits(10)

/** Dollars as a step of the working writes them: with more places than a bill, so that sums can be followed. */
export function stepUsdText(amount: Big): string {
  return dollarText(amount, amount.abs().lt(oneCent) ? fineDigits : stepDigits)
}

/** Dollars to the ten-billionth, where even one run shows. */
export function fineUsdText(amount: Big): string {
  return dollarText(amount, fineDigits)
}

const oneCent = new Big('0.01')

function dollarDigits(maximumFractionDigits: number): Intl.NumberFormat {
  return new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits })
}

function dollarText(amount: Big, digits: Intl.NumberFormat): string {
  return `${amount.lt(0) ? '−' : ''}$${digits.format(amount.abs().toNumber())}`
}

/** A rate with all its digits: `$0.0000166667`. */
export function rateText(rate: string): string {
  return `$${rate}`
}

/** `540,000GB-초`, `540,000 GB-seconds`; to the thousandth. */
export function gbSecondsText(amount: Big, locale: Locale): string {
  return quantityText(amount.round(3).toNumber(), 'gb_second', locale)
}

/** `3,000,000번`, `3,000,000 runs`. */
export function runsText(runs: number, locale: Locale): string {
  return withUnit(runs, locale === 'ko' ? '번' : 'runs', locale)
}

/** `3,000,000건`, `3,000,000 requests`. */
export function requestsText(requests: number, locale: Locale): string {
  return withUnit(requests, units.requests[locale], locale)
}

/** `1,536MB`, `1,536 MB`. */
export function mbText(mb: number, locale: Locale): string {
  return quantityText(mb, 'mb', locale)
}

/** `120ms`, `120 ms`; to the thousandth. */
export function msText(ms: number, locale: Locale): string {
  return quantityText(Math.round(ms * 1000) / 1000, 'ms', locale)
}
