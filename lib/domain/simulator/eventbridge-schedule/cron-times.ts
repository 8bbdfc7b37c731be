import type { CivilDate } from '@/lib/shared/civil-date'
import type { LocalTime } from './calendar'
import { monthDays } from './month-days'
import type { CronSchedule } from './schedule'

/** Before this no cron expression runs anywhere. Source: `cron-fields`. */
export const beginning: CivilDate = { year: 1970, month: 1, day: 1 }

/** The times that a clock shows when the schedule is due, from the given day on, the earliest first. */
export function* cronTimes(schedule: CronSchedule, from: CivilDate): Generator<LocalTime> {
  for (const { year, month, day } of cronDays(schedule, from)) {
    for (const hour of schedule.hours) {
      for (const minute of schedule.minutes) yield { year, month, day, hour, minute, second: 0 }
    }
  }
}

function* cronDays({ years, months, days }: CronSchedule, from: CivilDate): Generator<CivilDate> {
  for (const year of years) {
    if (year < from.year) continue
    for (const month of months) {
      if (year === from.year && month < from.month) continue
      const isFirst = year === from.year && month === from.month
      for (const day of monthDays(days, year, month)) {
        if (!isFirst || day >= from.day) yield { year, month, day }
      }
    }
  }
}
