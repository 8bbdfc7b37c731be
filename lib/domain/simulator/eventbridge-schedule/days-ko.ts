import { isEveryDay } from './every-day'
import { mondayFirst } from './monday-first'
import { stretchesOf } from './number-stretches'
import type { CronSchedule, DayPattern } from './schedule'
import { stretchesKo } from './times-ko'

const everyMonth = 12
/** So many days or years are told as even steps; fewer are listed. */
const leastEven = 6
const weekdayNames = ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일']
const ordinals = ['첫째', '둘째', '셋째', '넷째', '다섯째']

/** The days of a cron schedule in Korean: `평일`, `매월 마지막 금요일`, `2026년 3월, 9월의 1일`. */
export function daysKo({ days, months, years, everyYear }: CronSchedule): string {
  const inYears = everyYear ? '' : yearsText(years)
  if (months.length === everyMonth) return joined(inYears, dayTexts(days, '매월 '))
  const stretches = stretchesOf(months)
  const inMonths = stretchesKo(stretches, (month) => `${month}월`, '개월')
  return joined(
    yearsBeforeMonths(inYears, years),
    daysInMonths(inMonths, stretches.length, months, days),
  )
}

/** `3월 1일`, `3월의 평일`, `3월, 9월의 1일`, `1월부터 6월까지 매월 1일`. */
function daysInMonths(
  inMonths: string,
  stretches: number,
  months: readonly number[],
  days: readonly DayPattern[],
): string {
  if (months.length > 1 && stretches === 1) return joined(inMonths, dayTexts(days, '매월 '))
  const isWeekly = days.some(({ kind }) => kind === 'days_of_week')
  return joined(`${inMonths}${months.length > 1 || isWeekly ? '의' : ''}`, dayTexts(days, ''))
}

/** `2026년`, `2019년부터 2022년까지 매년`, `2020년부터 2030년까지 2년 간격으로`, `2020년, 2023년의`. */
function yearsBeforeMonths(inYears: string, years: readonly number[]): string {
  if (inYears === '') return '매년'
  if (years.length === 1 || inYears.endsWith('간격으로')) return inYears
  return inYears.endsWith('까지') ? `${inYears} 매년` : `${inYears}의`
}

function dayTexts(days: readonly DayPattern[], monthly: string): string {
  return days.map((pattern) => dayPatternKo(pattern, monthly)).join(', ')
}

/** `평일`, `매월 1일`; `monthly` stands before a day of the month. */
export function dayPatternKo(pattern: DayPattern, monthly: string): string {
  if (isEveryDay(pattern)) return '매일'
  switch (pattern.kind) {
    case 'days_of_month':
      return `${monthly}${monthDaysText(pattern.days)}`
    case 'last_day':
      return `${monthly}마지막 날${beforeText(pattern.daysBefore)}`
    case 'last_working_day':
      return `${monthly}마지막 평일`
    case 'nearest_working_day':
      return `${monthly}${pattern.day}일에 가장 가까운 평일`
    case 'days_of_week':
      return weekdaysText(mondayFirst(pattern.weekdays))
    case 'last_weekday':
      return `${monthly}마지막 ${weekdayText(pattern.weekday)}`
    case 'nth_weekday':
      return `${monthly}${ordinals[pattern.nth - 1] ?? ''} ${weekdayText(pattern.weekday)}`
  }
}

function beforeText(daysBefore: number): string {
  if (daysBefore === 0) return ''
  return daysBefore === 1 ? '의 하루 전' : `의 ${daysBefore}일 전`
}

function monthDaysText(days: readonly number[]): string {
  return evenly(stretchesKo(stretchesOf(days, leastEven), (day) => `${day}일`, '일'))
}

function yearsText(years: readonly number[]): string {
  return evenly(stretchesKo(stretchesOf(years, leastEven), (year) => `${year}년`, '년'))
}

/** Steps with the particle that what follows them asks for. */
function evenly(text: string): string {
  return text.endsWith('간격') ? `${text}으로` : text
}

function weekdaysText(weekdays: readonly number[]): string {
  if (weekdays.join('') === '01234') return '평일'
  if (weekdays.join('') === '56') return '주말'
  return `매주 ${stretchesKo(stretchesOf(weekdays), (index) => weekdayNames[index] ?? '', '일')}`
}

function weekdayText(weekday: number): string {
  return mondayFirst([weekday])
    .map((index) => weekdayNames[index])
    .join('')
}

function joined(before: string, after: string): string {
  return before === '' ? after : `${before} ${after}`
}
