import { dayMs } from '@/lib/shared/civil-date'
import { hourMs, minuteMs } from './calendar'
import type { RateSchedule, RateUnit } from './schedule'

const unitMs: Record<RateUnit, number> = { minute: minuteMs, hour: hourMs, day: dayMs }

/** How far apart the runs of a rate are, in milliseconds; a day is 24 hours. Source: `scheduler-clock`. */
export function rateIntervalMs({ value, unit }: RateSchedule): number {
  return value * unitMs[unit]
}
