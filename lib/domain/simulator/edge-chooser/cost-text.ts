import type Big from 'big.js'
import { amountText, units } from '@/lib/domain/simulator/amount-text'
import { inEach, type Localized } from '@/lib/shared/locale'
import { type EdgeOption, optionNames } from './edge-option'

/** `30,000,000건`, `1 request`. */
export function requestsText(requests: number): Localized {
  return amountText(requests, units.requests)
}

/** What a line of an option finds: `CloudFront Functions: 한 달 요금`. */
export function costLineName(option: EdgeOption, what: Localized): Localized {
  const name = optionNames[option]
  return { ko: `${name.ko}: ${what.ko}`, en: `${name.en}: ${what.en}` }
}

/** `3,750GB-초`. */
export function gbSecondsText(gbSeconds: Big): Localized {
  const number = grouped(gbSeconds)
  return { ko: `${number}GB-초`, en: `${number} GB-seconds` }
}

/** An amount of money on the way to a sum, with all its digits: `$0.1875375`. */
export function unroundedUsd(amount: Big): Localized {
  return inEach(() => `$${grouped(amount)}`)
}

/** Digits in groups of three, at most ten decimals. */
function grouped(amount: Big): string {
  const [whole = '0', decimals] = amount.round(10).toFixed().split('.')
  const digits = BigInt(whole).toLocaleString('en')
  return decimals === undefined ? digits : `${digits}.${decimals}`
}
