import { measureOf } from '@/lib/domain/fact/unit'

export const msPerSecond = measureOf('second').factor

export const secondsPerMinute = measureOf('minute').factor / msPerSecond
export const secondsPerHour = measureOf('hour').factor / msPerSecond
export const secondsPerDay = measureOf('day').factor / msPerSecond

/** Days in whole seconds, as a TTL value counts them. */
export function secondsOfDays(days: number): number {
  return Math.round(days * secondsPerDay)
}
