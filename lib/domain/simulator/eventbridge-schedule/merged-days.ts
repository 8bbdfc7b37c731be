import type { DayPattern } from './schedule'
import { sortedNumbers } from './sorted-numbers'

/** All plain days in one pattern, so that how a list is written makes no difference. */
export function mergedDays(patterns: readonly DayPattern[]): readonly DayPattern[] {
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
