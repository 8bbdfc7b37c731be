import { type Book, figuresOf } from '@/lib/domain/simulator/book'
import { assert } from '@/lib/shared/assert'
import type { Localized } from '@/lib/shared/locale'

/** In the order in which they are written. */
export const cronFieldIds = [
  'minutes',
  'hours',
  'dayOfMonth',
  'month',
  'dayOfWeek',
  'year',
] as const
export type CronFieldId = (typeof cronFieldIds)[number]

/** The signs that mean something other than a number. Source: `cron-fields`. */
export type Wildcard = ',' | '-' | '*' | '?' | '/' | 'L' | 'W' | '#'

/** What may be written in one position of a cron expression. */
export interface CronField {
  readonly id: CronFieldId
  readonly name: Localized
  readonly min: number
  readonly max: number
  readonly wildcards: readonly Wildcard[]
  /** Names for the numbers from `min` on; none where there are only numbers. */
  readonly names: readonly string[]
}

/** AWS's figures: `cron-fields`. */
export interface CronLimits {
  readonly firstYear: number
  readonly lastYear: number
}

export function cronLimits(book: Book): CronLimits {
  const [firstYear, lastYear] = figuresOf(book, 'cron-fields#years')
  assert(firstYear !== undefined && lastYear !== undefined, 'cron-fields#years has two numbers.')
  return { firstYear, lastYear }
}

/** The six positions of a cron expression. Source: `cron-fields`. */
export function cronFields(limits: CronLimits): Readonly<Record<CronFieldId, CronField>> {
  const { firstYear, lastYear } = limits
  return {
    minutes: field('minutes', '분', 'Minutes', 0, 59, common),
    hours: field('hours', '시', 'Hours', 0, 23, common),
    dayOfMonth: field('dayOfMonth', '일', 'Day of month', 1, 31, [...common, '?', 'L', 'W']),
    month: field('month', '월', 'Month', 1, 12, common, monthNames),
    dayOfWeek: field('dayOfWeek', '요일', 'Day of week', 1, 7, weekdayWildcards, weekdayNames),
    year: field('year', '연도', 'Year', firstYear, lastYear, common),
  }
}

const common: readonly Wildcard[] = [',', '-', '*', '/']
const weekdayWildcards: readonly Wildcard[] = [',', '-', '*', '?', 'L', '#']
const monthNames = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')
const weekdayNames = 'SUN MON TUE WED THU FRI SAT'.split(' ')

function field(
  id: CronFieldId,
  ko: string,
  en: string,
  min: number,
  max: number,
  wildcards: readonly Wildcard[],
  names: readonly string[] = [],
): CronField {
  return { id, name: { ko, en }, min, max, wildcards, names }
}
