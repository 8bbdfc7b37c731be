import type { CivilDate } from '@/lib/shared/civil-date'
import type { LocalTime } from './calendar'
import { monthDays } from './month-days'
import type { AtSchedule, CronSchedule } from './schedule'

/** The times of that day at which a clock shows that the schedule is due. */
export function dayTimes(
  schedule: CronSchedule | AtSchedule,
  { year, month, day }: CivilDate,
): readonly LocalTime[] {
  if (schedule.kind === 'at') {
    const { time } = schedule
    return time.year === year && time.month === month && time.day === day ? [time] : []
  }
  const { years, months, days, hours, minutes } = schedule
  const isDue =
    years.includes(year) && months.includes(month) && monthDays(days, year, month).includes(day)
  if (!isDue) return []
  return hours.flatMap((hour) =>
    minutes.map((minute) => ({ year, month, day, hour, minute, second: 0 })),
  )
}
