import { dateOfDays, daysInMonth, daysOfDate } from './civil-date'
import { secondsPerDay } from './seconds'

/** The same clock and calendar day so many years before; 28 February where there is no 29th. */
export function yearsBefore(epochSeconds: number, years: number): number {
  const days = Math.floor(epochSeconds / secondsPerDay)
  const { year, month, day } = dateOfDays(days)
  const lastDay = daysInMonth(year - years, month)
  const before = daysOfDate({ year: year - years, month, day: Math.min(day, lastDay) })
  return before * secondsPerDay + (epochSeconds - days * secondsPerDay)
}
