import type { DayPattern } from './schedule'

const longestMonth = 31
const week = 7

/** Whether every day there is answers to the pattern. */
export function isEveryDay(pattern: DayPattern): boolean {
  if (pattern.kind === 'days_of_week') return pattern.weekdays.length === week
  return pattern.kind === 'days_of_month' && pattern.days.length === longestMonth
}
