import type { CronField } from './cron-field'
import { dayOfMonthPattern, dayOfWeekPattern } from './day-pattern'
import { type FieldReading, readCronField } from './read-cron-field'
import type { DayPattern } from './schedule'
import { wholeProblem } from './schedule-problem'
import { sortedNumbers } from './sorted-numbers'
import type { WrittenField } from './written-field'

/** Reads the two fields that say on which days: exactly one of them is `?`. Source: `cron-fields`. */
export function readCronDays(
  expression: string,
  ofMonth: WrittenField,
  ofWeek: WrittenField,
  fields: { readonly dayOfMonth: CronField; readonly dayOfWeek: CronField },
): FieldReading<DayPattern> {
  const readings = [
    readUnlessAny(ofMonth, fields.dayOfMonth, dayOfMonthPattern),
    readUnlessAny(ofWeek, fields.dayOfWeek, dayOfWeekPattern),
  ].filter((reading) => reading !== null)
  const problems = readings.flatMap((reading) => reading.problems)
  const [first] = readings
  if (!first) return { values: [], problems: [wholeProblem(expression, noDay)] }
  return readings.length > 1
    ? { values: [], problems: [wholeProblem(expression, twoDays), ...problems] }
    : { values: merged(first.values), problems }
}

function readUnlessAny(
  { text, at }: WrittenField,
  field: CronField,
  pattern: typeof dayOfMonthPattern,
): FieldReading<DayPattern> | null {
  return text === '?' ? null : readCronField(text, at, field, pattern)
}

/** All plain days in one pattern, so that how a list is written makes no difference. */
function merged(patterns: readonly DayPattern[]): readonly DayPattern[] {
  const days = patterns.flatMap((one) => (one.kind === 'days_of_month' ? one.days : []))
  const weekdays = patterns.flatMap((one) => (one.kind === 'days_of_week' ? one.weekdays : []))
  const rest = patterns.filter(({ kind }) => kind !== 'days_of_month' && kind !== 'days_of_week')
  const plain: readonly DayPattern[] = [
    { kind: 'days_of_month', days: sortedNumbers(days) },
    { kind: 'days_of_week', weekdays: sortedNumbers(weekdays) },
  ]
  return [...plain.filter((one) => !isEmpty(one)), ...rest]
}

function isEmpty(pattern: DayPattern): boolean {
  if (pattern.kind === 'days_of_month') return pattern.days.length === 0
  return pattern.kind === 'days_of_week' && pattern.weekdays.length === 0
}

const twoDays = {
  ko: '일과 요일을 둘 다 적었습니다. 날짜로 정하면 요일 자리에, 요일로 정하면 일 자리에 ?를 적습니다.',
  en: 'Day of month and day of week are both given. Put ? in the one that does not matter.',
}
const noDay = {
  ko: '일과 요일이 둘 다 ?입니다. 한 자리에는 값이나 *를 적습니다. 매일이면 일 자리에 *를 적습니다.',
  en: 'Day of month and day of week are both ?. Put a value or * in one of them; for every day, put * in day of month.',
}
