import type { Localized } from '@/lib/shared/locale'
import { isLocalTime } from './instant'
import type { AtSchedule, Service } from './schedule'
import type { Understood } from './schedule-problem'

const written = /^at\((\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\)$/

/** The years in which a time zone is sure of its clock; a schedule is for times to come anyway. */
const firstYear = 1970

/** Reads `at(yyyy-mm-ddThh:mm:ss)`, which only EventBridge Scheduler knows. Source: `scheduler-clock`. */
export function readAt(expression: string, service: Service): Understood<AtSchedule> {
  if (service === 'rules') return { refusal: onlyScheduler }
  const match = written.exec(expression)
  if (!match) return { refusal: shape }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map(Number)
  const time = { year, month, day, hour, minute, second }
  if (!isLocalTime(time)) return { refusal: noSuchTime }
  if (year < firstYear) return { refusal: longPast }
  return { value: { kind: 'at', time } }
}

const onlyScheduler: Localized = {
  ko: 'at 식은 EventBridge Scheduler에서만 쓸 수 있습니다. 예약 규칙에는 cron 식이나 rate 식을 적습니다.',
  en: 'Only EventBridge Scheduler takes at(…). Write cron(…) or rate(…) for a scheduled rule.',
}
const shape: Localized = {
  ko: 'at 식은 at(yyyy-mm-ddThh:mm:ss) 꼴로 적습니다. 예: at(2026-11-20T13:00:00). 시간대는 식 밖에서 정합니다.',
  en: 'Write at(yyyy-mm-ddThh:mm:ss), as in at(2026-11-20T13:00:00). The time zone is given outside the expression.',
}
const noSuchTime: Localized = {
  ko: 'at 식의 날짜나 시각이 달력에 없습니다. 달의 날수를 확인하고, 시각은 00:00:00부터 23:59:59 사이로 적습니다.',
  en: 'The calendar has no such date or time. Check the days of the month, and write a time from 00:00:00 to 23:59:59.',
}
const longPast: Localized = {
  ko: 'at 식의 시각이 너무 오래전입니다. 앞으로 올 시각을 적습니다.',
  en: 'The time is too long ago. Write one that is still to come.',
}
