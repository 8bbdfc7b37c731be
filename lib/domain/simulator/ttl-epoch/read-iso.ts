import { secondsPerDay, secondsPerHour, secondsPerMinute } from '@/lib/domain/simulator/seconds'
import { daysFromCivil, daysInMonth } from '@/lib/shared/civil-date'
import type { IsoProblem } from './iso-problem'

export type ReadIso =
  | { readonly epochSeconds: number; readonly problem: null }
  | { readonly problem: IsoProblem }

const form =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/

/**
 * Reads a moment of ISO 8601: a day (its start in UTC), or a day and a time with `Z` or an offset. A time without an
 * offset could be any zone's and is refused. A part of a second is cut off, as epoch seconds are whole.
 */
export function readIso(text: string): ReadIso {
  const parts = form.exec(text.trim())
  if (!parts) return { problem: 'form' }
  const [, years, months, days, hours, minutes, seconds, offset] = parts
  const [year, month, day] = [Number(years), Number(months), Number(days)]
  const [hour, minute, second] = [Number(hours ?? 0), Number(minutes ?? 0), Number(seconds ?? 0)]
  if (month < 1 || month > 12) return { problem: 'no_such_day' }
  if (day < 1 || day > daysInMonth(year, month)) return { problem: 'no_such_day' }
  if (hour > 23 || minute > 59 || second > 59) return { problem: 'no_such_time' }
  if (hours !== undefined && offset === undefined) return { problem: 'no_offset' }
  const ahead = offsetSeconds(offset ?? 'Z')
  if (ahead === null) return { problem: 'no_such_time' }
  const clock = hour * secondsPerHour + minute * secondsPerMinute + second
  const start = daysFromCivil({ year, month, day }) * secondsPerDay
  return { epochSeconds: start + clock - ahead, problem: null }
}

/** How far a zone is ahead of UTC; null where no zone is. */
function offsetSeconds(offset: string): number | null {
  if (offset === 'Z') return 0
  const digits = offset.slice(1).replace(':', '')
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2) || 0)]
  if (hours > 23 || minutes > 59) return null
  const ahead = hours * secondsPerHour + minutes * secondsPerMinute
  return offset.startsWith('-') ? -ahead : ahead
}
