import type { Localized } from '@/lib/shared/locale'
import type { CronField, CronFieldId } from './cron-field'
import { dayPatternEn, monthEn } from './days-en'
import { dayPatternKo } from './days-ko'
import { listedEn, stretchesEn } from './listed-en'
import { stretchesOf } from './number-stretches'
import type { DayPattern } from './schedule'
import { sortedNumbers } from './sorted-numbers'
import { stretchesKo } from './times-ko'

/** So many numbers are listed one by one. */
const mostListed = 8
/** So many numbers are told as even steps. */
const leastEven = 3

const all: Record<CronFieldId, Localized> = {
  minutes: { ko: '매분', en: 'every minute' },
  hours: { ko: '매시', en: 'every hour' },
  dayOfMonth: { ko: '매일', en: 'every day' },
  month: { ko: '매월', en: 'every month' },
  dayOfWeek: { ko: '매일', en: 'every day' },
  year: { ko: '매년', en: 'every year' },
}

const koreanUnits: Record<CronFieldId, string> = {
  minutes: '분',
  hours: '시',
  dayOfMonth: '일',
  month: '월',
  dayOfWeek: '요일',
  year: '년',
}

/** What the numbers of a field mean: `0, 15, 30, 45분`, `매월`, `8시부터 17시까지`. */
export function numbersMeaning(numbers: readonly number[], { id, min, max }: CronField): Localized {
  const sorted = sortedNumbers(numbers)
  if (sorted.length === max - min + 1) return all[id]
  const unit = koreanUnits[id]
  const english = (number: number) => (id === 'month' ? monthEn(number) : String(number))
  if (sorted.length <= mostListed) {
    return { ko: `${sorted.join(', ')}${unit}`, en: listedEn(sorted.map(english)) }
  }
  const stretches = stretchesOf(sorted, leastEven)
  return {
    ko: stretchesKo(stretches, (number) => `${number}${unit}`, id === 'hours' ? '시간' : unit),
    en: stretchesEn(stretches, english),
  }
}

/** What a day field means: `평일`, `매월 마지막 날`. */
export function daysMeaning(patterns: readonly DayPattern[]): Localized {
  return {
    ko: patterns.map((pattern) => dayPatternKo(pattern, '매월 ')).join(', '),
    en: listedEn(patterns.map((pattern) => dayPatternEn(pattern, 'every month'))),
  }
}

/** What `?` means. */
export const notGiven: Localized = { ko: '정하지 않음', en: 'not given' }
