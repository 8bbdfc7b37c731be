import { withUnit } from '@/lib/domain/simulator/amount-text'
import type { Localized } from '@/lib/shared/locale'
import { type CronLimits, cronFieldIds, cronFields } from './cron-field'
import { numbersOf } from './cron-number'
import { readCronDays } from './read-cron-days'
import { readCronField } from './read-cron-field'
import type { CronSchedule, Service } from './schedule'
import { type ScheduleProblem, wholeProblem } from './schedule-problem'
import { sortedNumbers } from './sorted-numbers'
import { type WrittenField, writtenFields } from './written-field'

export type CronReading =
  | { readonly schedule: CronSchedule }
  | { readonly problems: readonly ScheduleProblem[] }

/** Reads `cron(…)`. Sources: `cron-fields`, `scheduler-clock`. */
export function readCron(expression: string, service: Service, limits: CronLimits): CronReading {
  const written = writtenFields(expression)
  const [minutes, hours, dayOfMonth, month, dayOfWeek, year = leftOutYear(expression, service)] =
    written
  const isWhole = minutes && hours && dayOfMonth && month && dayOfWeek && year
  if (!isWhole || written.length > cronFieldIds.length) {
    return {
      problems: [wholeProblem(expression, fieldCount(written.length, service), 'cron-fields')],
    }
  }
  const fields = cronFields(limits)
  const read = {
    minutes: readCronField(minutes.text, minutes.at, fields.minutes, numbersOf),
    hours: readCronField(hours.text, hours.at, fields.hours, numbersOf),
    days: readCronDays(expression, dayOfMonth, dayOfWeek, fields),
    months: readCronField(month.text, month.at, fields.month, numbersOf),
    years: readCronField(year.text, year.at, fields.year, numbersOf),
  }
  const problems = Object.values(read).flatMap((reading) => reading.problems)
  if (problems.length > 0) return { problems: problems.sort((a, b) => a.at - b.at) }
  const years = sortedNumbers(read.years.values.flat())
  return {
    schedule: {
      kind: 'cron',
      minutes: sortedNumbers(read.minutes.values.flat()),
      hours: sortedNumbers(read.hours.values.flat()),
      days: read.days.values,
      months: sortedNumbers(read.months.values.flat()),
      years,
      everyYear: years.length === limits.lastYear - limits.firstYear + 1,
    },
  }
}

/** EventBridge Scheduler runs in every year where none is given; a rule needs one. */
function leftOutYear(expression: string, service: Service): WrittenField | null {
  return service === 'scheduler' ? { text: '*', at: expression.length - 1 } : null
}

function fieldCount(found: number, service: Service): Localized {
  const advice = countAdvice(found, service)
  return {
    ko: `cron 식에 값이 ${found}개 있습니다. 분, 시, 일, 월, 요일, 연도를 이 순서대로 빈칸을 두고 적습니다. ${advice.ko}`,
    en: `The cron expression has ${withUnit(found, 'fields', 'en')}. Write minutes, hours, day of month, month, day of week and year, in this order and with spaces between. ${advice.en}`,
  }
}

function countAdvice(found: number, service: Service): Localized {
  if (found > cronFieldIds.length) {
    return { ko: '초를 적는 자리는 없습니다.', en: 'There is no field for seconds.' }
  }
  if (service === 'scheduler') {
    return { ko: '연도만 생략할 수 있습니다.', en: 'Only the year may be left out.' }
  }
  return {
    ko: '예약 규칙에는 여섯 값이 모두 있어야 합니다. 매년이면 끝에 *를 적습니다.',
    en: 'A scheduled rule needs all six: end with * for every year.',
  }
}
