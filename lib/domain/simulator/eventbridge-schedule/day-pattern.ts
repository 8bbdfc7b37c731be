import type { CronField } from './cron-field'
import { numberNamed, numbersOf, outOfRange } from './cron-number'
import type { DayPattern } from './schedule'
import type { Understood } from './schedule-problem'

type Days = Understood<DayPattern>

/** The most weekdays of one name that a month holds. */
const mostInMonth = 5

/** What `15`, `1-15`, `L`, `L-2`, `LW` or `15W` stand for as days of the month. */
export function dayOfMonthPattern(element: string, field: CronField): Days {
  if (element === 'L') return { value: { kind: 'last_day', daysBefore: 0 } }
  if (element === 'LW') return { value: { kind: 'last_working_day' } }
  if (element.startsWith('L-')) return lastDayMinus(element.slice(2), field)
  if (element.includes('L')) return { refusal: misplacedL }
  if (element.endsWith('W')) {
    const day = numberNamed(element.slice(0, -1), field)
    return day === null ? { refusal: misplacedW } : { value: { kind: 'nearest_working_day', day } }
  }
  const read = numbersOf(element, field)
  if ('refusal' in read) return read
  return { value: { kind: 'days_of_month', days: read.value } }
}

/** What `MON-FRI`, `2,4`, `L`, `6L` or `3#2` stand for as days of the week. */
export function dayOfWeekPattern(element: string, field: CronField): Days {
  if (element === 'L') return { value: { kind: 'days_of_week', weekdays: [field.max] } }
  if (element.includes('#')) return nthWeekday(element, field)
  if (element.endsWith('L')) {
    const weekday = numberNamed(element.slice(0, -1), field)
    return weekday === null
      ? { refusal: outOfRange(field) }
      : { value: { kind: 'last_weekday', weekday } }
  }
  const read = numbersOf(element, field)
  if ('refusal' in read) return read
  return { value: { kind: 'days_of_week', weekdays: read.value } }
}

function lastDayMinus(written: string, { max }: CronField): Days {
  const daysBefore = Number(written)
  const valid = /^\d{1,2}$/.test(written) && daysBefore >= 1 && daysBefore < max
  return valid ? { value: { kind: 'last_day', daysBefore } } : { refusal: misplacedL }
}

function nthWeekday(element: string, field: CronField): Days {
  const [day = '', written = '', ...more] = element.split('#')
  const weekday = numberNamed(day, field)
  const nth = Number(written)
  const valid = more.length === 0 && /^\d$/.test(written) && nth >= 1 && nth <= mostInMonth
  if (weekday === null || !valid) return { refusal: badNth }
  return { value: { kind: 'nth_weekday', weekday, nth } }
}

const misplacedL = {
  ko: 'L은 달의 마지막 날입니다. L, 며칠 전이면 L-1부터 L-30까지, 마지막 평일이면 LW로 적습니다.',
  en: 'L is the last day of the month. Write L, L-1 to L-30 for days before it, or LW for its last weekday.',
}
const misplacedW = {
  ko: 'W 앞에는 날짜 하나를 적습니다. 15W는 15일에 가장 가까운 평일입니다.',
  en: 'write one day before the W: 15W is the weekday nearest the 15th.',
}
const badNth = {
  ko: '# 앞에는 요일(1~7 또는 SUN~SAT), 뒤에는 몇째인지(1~5) 적습니다. 3#2는 둘째 화요일입니다.',
  en: 'write a day of the week (1 to 7 or SUN to SAT) before the # and which one (1 to 5) after it: 3#2 is the second Tuesday.',
}
