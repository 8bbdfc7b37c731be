import type { Localized } from '@/lib/shared/locale'
import type { LocalTime } from './calendar'
import { daysEn, monthEn } from './days-en'
import { daysKo } from './days-ko'
import type { CronSchedule, RateSchedule, RateUnit, Schedule } from './schedule'
import { timePatternOf } from './time-pattern'
import { isUtc } from './time-zone'
import { clockEn, timesEn } from './times-en'
import { clockKo, timesKo } from './times-ko'

/** When a schedule runs, in words: `평일 오전 9시 30분(UTC)에`, `At 9:30 AM, Monday through Friday (UTC)`. */
export function describeSchedule(schedule: Schedule, timezone: string): Localized {
  switch (schedule.kind) {
    case 'rate':
      return rateWords(schedule)
    case 'at':
      return onceWords(schedule.time, timezone)
    case 'cron': {
      const once = onlyTime(schedule)
      return once === null ? cronWords(schedule, timezone) : onceWords(once, timezone)
    }
  }
}

const koreanUnits: Record<RateUnit, string> = { minute: '분', hour: '시간', day: '일' }

function rateWords({ value, unit }: RateSchedule): Localized {
  return {
    ko: value === 1 && unit === 'day' ? '하루마다' : `${value}${koreanUnits[unit]}마다`,
    en: value === 1 ? `Every ${unit}` : `Every ${value} ${unit}s`,
  }
}

function cronWords(schedule: CronSchedule, timezone: string): Localized {
  const pattern = timePatternOf(schedule)
  const days = { ko: daysKo(schedule), en: daysEn(schedule) }
  const isAlways = days.en === 'every day' && schedule.hours.length === 24
  const zone = isAlways && isUtc(timezone) ? null : timezone
  const times = { ko: timesKo(pattern, zone), en: timesEn(pattern) }
  const where = zone === null ? '' : ` (${zone})`
  if (isAlways) return { ko: times.ko, en: `${times.en}${where}` }
  const comma = /^(on|every) /.test(days.en) ? '' : ','
  return { ko: `${days.ko} ${times.ko}`, en: `${times.en}${comma} ${days.en}${where}` }
}

/** The one time that a cron expression names, such as one day of one year; null where there may be more. */
function onlyTime({ minutes, hours, days, months, years }: CronSchedule): LocalTime | null {
  const lists = [minutes, hours, days, months, years]
  const [pattern] = days
  if (lists.some(({ length }) => length !== 1) || pattern?.kind !== 'days_of_month') return null
  const [[year], [month], [day], [hour], [minute]] = [years, months, pattern.days, hours, minutes]
  if (year === undefined || month === undefined || day === undefined) return null
  if (hour === undefined || minute === undefined || pattern.days.length > 1) return null
  return { year, month, day, hour, minute, second: 0 }
}

function onceWords(time: LocalTime, timezone: string): Localized {
  const { year, month, day, minute, second } = time
  const seconds = second === 0 ? '' : `${minute === 0 ? ' 0분' : ''} ${second}초`
  const clock = second === 0 ? clockEn(time) : clockWithSeconds(time)
  return {
    ko: `${year}년 ${month}월 ${day}일 ${clockKo(time)}${seconds}(${timezone})에 한 번`,
    en: `Once, at ${clock} on ${monthEn(month)} ${day}, ${year} (${timezone})`,
  }
}

function clockWithSeconds({ hour, minute, second }: LocalTime): string {
  return [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')
}
