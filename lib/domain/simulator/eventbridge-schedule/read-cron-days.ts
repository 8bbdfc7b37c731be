import type { CronField } from './cron-field'
import { dayOfMonthPattern, dayOfWeekPattern } from './day-pattern'
import { mergedDays } from './merged-days'
import { type FieldReading, readCronField } from './read-cron-field'
import type { DayPattern } from './schedule'
import { wholeProblem } from './schedule-problem'
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
  if (!first) return { values: [], problems: [wholeProblem(expression, noDay, 'cron-fields')] }
  return readings.length > 1
    ? { values: [], problems: [wholeProblem(expression, twoDays, 'cron-fields'), ...problems] }
    : { values: mergedDays(first.values), problems }
}

function readUnlessAny(
  { text, at }: WrittenField,
  field: CronField,
  pattern: typeof dayOfMonthPattern,
): FieldReading<DayPattern> | null {
  return text === '?' ? null : readCronField(text, at, field, pattern)
}

const twoDays = {
  ko: '일과 요일을 둘 다 적었습니다. 날짜로 정하면 요일 자리에, 요일로 정하면 일 자리에 ?를 적습니다.',
  en: 'Day of month and day of week are both given. Put ? in the one that does not matter.',
}
const noDay = {
  ko: '일과 요일이 둘 다 ?입니다. 한 자리에는 값이나 *를 적습니다. 매일이면 일 자리에 *를 적습니다.',
  en: 'Day of month and day of week are both ?. Put a value or * in one of them; for every day, put * in day of month.',
}
