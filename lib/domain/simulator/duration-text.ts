import { quantityText } from '@/lib/domain/fact/unit'
import type { Locale } from '@/lib/shared/locale'
import { secondsPerDay, secondsPerHour, secondsPerMinute } from './seconds'

const units = [
  ['day', secondsPerDay],
  ['hour', secondsPerHour],
  ['minute', secondsPerMinute],
] as const

/** `15초`, `5시간 3초`, `2 hours 1 minute`: every part of a time in seconds, to the millisecond. */
export function durationText(seconds: number, locale: Locale): string {
  return parts(seconds, locale).join(' ')
}

/** `2일 15시간`, `2 days 15 hours`: its two largest parts. */
export function roughDurationText(seconds: number, locale: Locale): string {
  return parts(seconds, locale).slice(0, 2).join(' ')
}

function parts(seconds: number, locale: Locale): readonly string[] {
  let rest = Math.round(seconds * 1000) / 1000
  const told: string[] = []
  for (const [unit, size] of units) {
    const whole = Math.floor(rest / size)
    if (whole > 0) told.push(quantityText(whole, unit, locale))
    rest -= whole * size
  }
  const left = Math.round(rest * 1000) / 1000
  if (left > 0 || told.length === 0) told.push(quantityText(left, 'second', locale))
  return told
}
