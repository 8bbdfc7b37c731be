import { secondsPerDay } from '@/lib/domain/simulator/seconds'
import { civilFromDays, daysFromCivil, daysInMonth } from '@/lib/shared/civil-date'

/** The same clock and calendar day so many years before; 28 February where there is no 29th. */
export function yearsBefore(epochSeconds: number, years: number): number {
  const days = Math.floor(epochSeconds / secondsPerDay)
  const { year, month, day } = civilFromDays(days)
  const lastDay = daysInMonth(year - years, month)
  const before = daysFromCivil({ year: year - years, month, day: Math.min(day, lastDay) })
  return before * secondsPerDay + (epochSeconds - days * secondsPerDay)
}
