import { secondsPerDay, secondsPerHour, secondsPerMinute } from '@/lib/domain/simulator/seconds'
import { civilFromDays } from '@/lib/shared/civil-date'

/** The last second whose year has four digits. */
export const lastEpochSeconds = 253_402_300_799

/**
 * Epoch seconds as ISO 8601 in UTC, `2019-10-28T13:12:03Z`; a year of more than four digits is written with six and its
 * sign. A part of a second is cut off.
 */
export function isoOfEpoch(epochSeconds: number): string {
  const whole = Math.floor(epochSeconds)
  const days = Math.floor(whole / secondsPerDay)
  const second = whole - days * secondsPerDay
  const { year, month, day } = civilFromDays(days)
  const clock = [
    Math.floor(second / secondsPerHour),
    Math.floor((second % secondsPerHour) / secondsPerMinute),
    second % secondsPerMinute,
  ]
  return `${yearText(year)}-${padded(month)}-${padded(day)}T${clock.map(padded).join(':')}Z`
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}

function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0')
  return (year < 0 ? '-' : '+') + String(Math.abs(year)).padStart(6, '0')
}
