import { daysInMonth } from '@/lib/shared/civil-date'
import { weekdayOf } from './calendar'
import type { DayPattern } from './schedule'
import { sortedNumbers } from './sorted-numbers'

const sunday = 1
const saturday = 7

/** The days of that month that answer to any of the patterns, the first first. Source: `cron-fields`. */
export function monthDays(
  patterns: readonly DayPattern[],
  year: number,
  month: number,
): readonly number[] {
  const last = daysInMonth(year, month)
  const weekdayOfDay = (day: number) => weekdayOf({ year, month, day })
  const days = patterns.flatMap((pattern) => daysOf(pattern, last, weekdayOfDay))
  return sortedNumbers(days.filter((day) => day >= 1 && day <= last))
}

function daysOf(
  pattern: DayPattern,
  last: number,
  weekdayOfDay: (day: number) => number,
): readonly number[] {
  switch (pattern.kind) {
    case 'days_of_month':
      return pattern.days
    case 'last_day':
      return [last - pattern.daysBefore]
    case 'last_working_day':
      return [nearestWorkingDay(last, last, weekdayOfDay)]
    case 'nearest_working_day':
      // A month that lacks the day has no run: 31W skips June, as 31 does.
      return pattern.day > last ? [] : [nearestWorkingDay(pattern.day, last, weekdayOfDay)]
    case 'days_of_week':
      return allDays(last).filter((day) => pattern.weekdays.includes(weekdayOfDay(day)))
    case 'last_weekday':
      return allDays(last)
        .filter((day) => weekdayOfDay(day) === pattern.weekday)
        .slice(-1)
    case 'nth_weekday':
      return allDays(last)
        .filter((day) => weekdayOfDay(day) === pattern.weekday)
        .slice(pattern.nth - 1, pattern.nth)
  }
}

/** Monday to Friday; a day of the weekend gives way to the Friday before or the Monday after, but never leaves its month. */
function nearestWorkingDay(
  day: number,
  last: number,
  weekdayOfDay: (day: number) => number,
): number {
  const weekday = weekdayOfDay(day)
  if (weekday === saturday) return day > 1 ? day - 1 : day + 2
  if (weekday === sunday) return day < last ? day + 1 : day - 2
  return day
}

function allDays(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1)
}
