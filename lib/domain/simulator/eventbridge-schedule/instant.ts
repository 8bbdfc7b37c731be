import { daysInMonth } from '@/lib/shared/civil-date'
import { hourMs, type LocalTime, minuteMs, utcMs, utcTime } from './calendar'

const written =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d{2}):?(\d{2}))?)?$/

/**
 * Epoch milliseconds of an ISO 8601 instant such as `2026-11-01T09:00:00Z` or `2026-11-01T18:00+09:00`; null where
 * it is none. Without an offset it is UTC, without a time midnight.
 */
export function readInstant(text: string): number | null {
  const match = written.exec(text.trim())
  if (!match) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = ''] = match
  const [sign, offsetHours = '0', offsetMinutes = '0'] = match.slice(9)
  const time = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  }
  if (!isLocalTime(time)) return null
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return null
  const offsetMs = Number(offsetHours) * hourMs + Number(offsetMinutes) * minuteMs
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3))
  return utcMs(time) + milliseconds - (sign === '-' ? -offsetMs : offsetMs)
}

/** Whether the calendar and the clock have such a time: no 30 February, no 24:00. */
export function isLocalTime({ year, month, day, hour, minute, second }: LocalTime): boolean {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return false
  return hour < 24 && minute < 60 && second < 60
}

/** `2026-11-01T09:00:00Z`; milliseconds only where there are some. Takes the years 0 to 9999. */
export function instantText(epochMs: number): string {
  const milliseconds = ((epochMs % 1000) + 1000) % 1000
  const fraction = milliseconds === 0 ? '' : `.${padded(milliseconds, 3)}`
  return `${localText(utcTime(epochMs))}${fraction}Z`
}

/** `2026-11-01T09:00:00`, as an `at(…)` expression writes it. */
export function localText({ year, month, day, hour, minute, second }: LocalTime): string {
  const date = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
  return `${date}T${padded(hour, 2)}:${padded(minute, 2)}:${padded(second, 2)}`
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
