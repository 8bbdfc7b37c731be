import { numberText } from '@/lib/domain/fact/unit'
import { withUnit } from '@/lib/domain/simulator/amount-text'
import { inEach, type Localized } from '@/lib/shared/locale'

/** Digits with at most two decimals. */
export function told(value: number): string {
  return numberText(roundedOff(value))
}

/** As many things: `800개`, `800`. */
export function things(value: number): Localized {
  return inEach((locale) => withUnit(roundedOff(value), locale === 'ko' ? '개' : '', locale))
}

/** `초당 1,600건`, `1,600 a second`. */
export function rate(rps: number): Localized {
  return { ko: `초당 ${told(rps)}건`, en: `${told(rps)} a second` }
}

/** `0.5초`, `0.5 s`: to the millisecond. */
export function timeOf(seconds: number): Localized {
  const rounded = Math.round(seconds * 1000) / 1000
  return inEach((locale) => withUnit(rounded, locale === 'ko' ? '초' : 's', locale))
}

/** How far off an answer may be: half of the last digit that is told. */
export function toleranceOf(value: number): number {
  return Number.isInteger(roundedOff(value)) ? 0.5 : 0.005
}

function roundedOff(value: number): number {
  return Math.round(value * 100) / 100
}
