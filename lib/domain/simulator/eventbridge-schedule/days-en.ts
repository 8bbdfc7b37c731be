import { isEveryDay } from './every-day'
import { listedEn, ordinalEn, stretchesEn } from './listed-en'
import { mondayFirst } from './monday-first'
import { type Stretch, stretchesOf } from './number-stretches'
import type { CronSchedule, DayPattern } from './schedule'

const everyMonth = 12
/** So many days or years are told as even steps; fewer are listed. */
const leastEven = 6
const monthNames =
  'January February March April May June July August September October November December'.split(' ')
const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

/** The days of a cron schedule in English: `on Saturdays`, `on the last Friday of every month`, `on the 1st of March in 2026`. */
export function daysEn({ days, months, years, everyYear }: CronSchedule): string {
  const { ofMonth, inMonths } = monthsText(months)
  const ofDays = listedEn(days.map((pattern) => dayPatternEn(pattern, ofMonth)))
  // Days of a month have named it already.
  const isWeekly = days.some((one) => one.kind === 'days_of_week' || isEveryDay(one))
  return `${ofDays}${isWeekly ? inMonths : ''}${everyYear ? '' : yearsText(years)}`
}

/** The month's name; 1 is January. */
export function monthEn(month: number): string {
  return monthNames[month - 1] ?? ''
}

function monthsText(months: readonly number[]): {
  readonly ofMonth: string
  readonly inMonths: string
} {
  if (months.length === everyMonth) return { ofMonth: 'every month', inMonths: '' }
  const stretches = stretchesOf(months)
  const named = stretchesEn(stretches, monthEn)
  return isOneStretch(stretches)
    ? { ofMonth: `every month from ${named}`, inMonths: ` from ${named}` }
    : { ofMonth: named, inMonths: ` in ${named}` }
}

function yearsText(years: readonly number[]): string {
  const stretches = stretchesOf(years, leastEven)
  return ` ${isOneStretch(stretches) ? 'from' : 'in'} ${stretchesEn(stretches, String)}`
}

function isOneStretch([stretch, ...more]: readonly Stretch[]): boolean {
  return stretch !== undefined && more.length === 0 && stretch.from < stretch.to
}

/** `on Saturdays`, `on the 1st of every month`. */
export function dayPatternEn(pattern: DayPattern, ofMonth: string): string {
  if (isEveryDay(pattern)) return 'every day'
  switch (pattern.kind) {
    case 'days_of_month':
      return `${monthDaysText(stretchesOf(pattern.days, leastEven))} of ${ofMonth}`
    case 'last_day':
      return `${beforeText(pattern.daysBefore)} the last day of ${ofMonth}`
    case 'last_working_day':
      return `on the last weekday of ${ofMonth}`
    case 'nearest_working_day':
      return `on the weekday nearest the ${ordinalEn(pattern.day)} of ${ofMonth}`
    case 'days_of_week':
      return weekdaysText(stretchesOf(mondayFirst(pattern.weekdays)))
    case 'last_weekday':
      return `on the last ${weekdayText(pattern.weekday)} of ${ofMonth}`
    case 'nth_weekday':
      return `on the ${ordinals[pattern.nth - 1] ?? ''} ${weekdayText(pattern.weekday)} of ${ofMonth}`
  }
}

function beforeText(daysBefore: number): string {
  if (daysBefore === 0) return 'on'
  return `${daysBefore} ${daysBefore === 1 ? 'day' : 'days'} before`
}

function monthDaysText(stretches: readonly Stretch[]): string {
  const [stretch] = stretches
  return stretch && stretch.step > 1
    ? `every ${stretch.step} days from the ${ordinalEn(stretch.from)} through the ${ordinalEn(stretch.to)}`
    : `on the ${stretchesEn(stretches, ordinalEn)}`
}

function weekdaysText(stretches: readonly Stretch[]): string {
  return isOneStretch(stretches)
    ? stretchesEn(stretches, (index) => weekdayNames[index] ?? '')
    : `on ${stretchesEn(stretches, (index) => `${weekdayNames[index] ?? ''}s`)}`
}

function weekdayText(weekday: number): string {
  return mondayFirst([weekday])
    .map((index) => weekdayNames[index])
    .join('')
}
