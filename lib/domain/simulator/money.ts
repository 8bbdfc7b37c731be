import Big, { type BigSource } from 'big.js'
import { inEach, type Locale } from '@/lib/shared/locale'

/** Decimals of an amount below one cent. */
const finePlaces = 10

/** An amount as it is told: half up to the cent or, below one cent, to ten decimals. */
export function toUsd(amount: BigSource): number {
  return rounded(amount).toNumber()
}

/** `$2.73`, `$0.0000002084`, `−$1.50`. */
export function usdText(amount: BigSource, locale: Locale): string {
  const told = rounded(amount)
  const [whole = '0', decimals = ''] = told.abs().toFixed().split('.')
  const grouped = grouping[locale].format(BigInt(whole))
  const sign = told.lt(0) ? '−' : ''
  return `${sign}$${grouped}.${decimals.padEnd(2, '0')}`
}

// Made once: making one for every amount would take a simulator milliseconds.
const grouping = inEach((locale) => new Intl.NumberFormat(locale))

function rounded(amount: BigSource): Big {
  const sum = new Big(amount)
  const places = sum.abs().lt(oneCent) ? finePlaces : 2
  return sum.round(places, Big.roundHalfUp)
}

const oneCent = new Big('0.01')

/** Nothing is rounded on the way. */
export function sumOf(amounts: readonly Big[]): Big {
  return amounts.reduce((total, one) => total.plus(one), new Big(0))
}
