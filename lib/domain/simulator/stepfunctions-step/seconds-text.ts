import { quantityText } from '@/lib/domain/fact/unit'
import { durationText } from '@/lib/domain/simulator/duration-text'
import type { Locale } from '@/lib/shared/locale'

/** The seconds alone, and beside them what they are in hours and minutes where they are many. */
export function exactSecondsText(seconds: number, locale: Locale): string {
  const exact = quantityText(Math.round(seconds * 1000) / 1000, 'second', locale)
  const told = durationText(seconds, locale)
  if (told === exact) return exact
  return locale === 'ko' ? `${exact}(${told})` : `${exact} (${told})`
}
