import { quantityText } from '@/lib/domain/fact/unit'
import type { Locale } from '@/lib/shared/locale'

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** `15초`, `5시간 3초`, `2 hours 1 minute`; parts of a second to the millisecond. */
export function secondsText(seconds: number, locale: Locale): string {
  let rest = Math.round(seconds * 1000) / 1000
  const parts: string[] = []
  for (const [unit, size] of units) {
    const whole = Math.floor(rest / size)
    if (whole > 0) parts.push(quantityText(whole, unit, locale))
    rest -= whole * size
  }
  const left = Math.round(rest * 1000) / 1000
  if (left > 0 || parts.length === 0) parts.push(quantityText(left, 'second', locale))
  return parts.join(' ')
}

/** The seconds alone, and beside them what they are in hours and minutes where they are many. */
export function exactSecondsText(seconds: number, locale: Locale): string {
  const exact = quantityText(Math.round(seconds * 1000) / 1000, 'second', locale)
  const told = secondsText(seconds, locale)
  if (told === exact) return exact
  return locale === 'ko' ? `${exact}(${told})` : `${exact} (${told})`
}
