/** A day of the Gregorian calendar; months and days count from 1. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** What a clock on the wall shows. */
export interface LocalTime extends CivilDay {
  readonly hour: number
  readonly minute: number
  readonly second: number
}

export const minuteMs = 60_000
export const hourMs = 3_600_000
export const dayMs = 86_400_000

/**
 * Days from 1970-01-01, with years that begin in March so that a leap day comes last.
 * Source: Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, days_from_civil.
 */
export function daysFromCivil({ year, month, day }: CivilDay): number {
  const marchYear = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  // 719,468 days lie between 0000-03-01 and 1970-01-01.
  return marchYear * 365 + leapDays + dayOfYear - 719_468
}

/** The inverse of `daysFromCivil`. Source: the same, civil_from_days. */
export function civilFromDays(days: number): CivilDay {
  const sinceMarch = days + 719_468
  const era = Math.floor(sinceMarch / 146_097)
  const dayOfEra = sinceMarch - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

/** How many days the month has. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
  return daysFromCivil({ ...next, day: 1 }) - daysFromCivil({ year, month, day: 1 })
}

/** The day of the week as EventBridge counts it: 1 is Sunday, 7 is Saturday. */
export function weekdayOf(day: CivilDay): number {
  // 1970-01-01 was a Thursday.
  return ((((daysFromCivil(day) + 4) % 7) + 7) % 7) + 1
}

/** Epoch milliseconds at which a clock in UTC shows this time. */
export function utcMs(time: LocalTime): number {
  const { hour, minute, second } = time
  return daysFromCivil(time) * dayMs + hour * hourMs + minute * minuteMs + second * 1000
}

/** What a clock in UTC shows at this instant, in epoch milliseconds. */
export function utcTime(epochMs: number): LocalTime {
  const days = Math.floor(epochMs / dayMs)
  const seconds = Math.floor((epochMs - days * dayMs) / 1000)
  return {
    ...civilFromDays(days),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  }
}
