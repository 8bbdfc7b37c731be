import { type CivilDate, civilFromDays, dayMs, daysFromCivil } from '@/lib/shared/civil-date'

/** What a clock on the wall shows. */
export interface LocalTime extends CivilDate {
  readonly hour: number
  readonly minute: number
  readonly second: number
}

export const minuteMs = 60_000
export const hourMs = 3_600_000

/** The day of the week as EventBridge counts it: 1 is Sunday, 7 is Saturday. */
export function weekdayOf(day: CivilDate): number {
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
