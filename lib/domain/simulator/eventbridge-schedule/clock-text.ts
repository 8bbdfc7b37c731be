import type { Locale } from '@/lib/shared/locale'
import { type LocalTime, weekdayOf } from './calendar'
import { localText } from './instant'
import { localTimeAt, type TimeZone } from './time-zone'

/** From Sunday on, short. */
export const weekdayNames = {
  ko: ['일', '월', '화', '수', '목', '금', '토'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const

/** An instant as the clocks of a zone show it: `2026-12-01(화) 09:00`, `Tue 2026-12-01 09:00`. */
export function momentText(epochMs: number, zone: TimeZone, locale: Locale): string {
  return localMomentText(localTimeAt(zone, epochMs), locale)
}

/** What a clock shows, with the day of the week. */
export function localMomentText(time: LocalTime, locale: Locale): string {
  return `${dayText(time, locale)} ${timeOfDayText(time)}`
}

/** `2026-12-01(화)`, `Tue 2026-12-01`. */
export function dayText(time: LocalTime, locale: Locale): string {
  const [date = ''] = localText(time).split('T')
  const weekday = weekdayNames[locale][weekdayOf(time) - 1] ?? ''
  return locale === 'ko' ? `${date}(${weekday})` : `${weekday} ${date}`
}

/** `09:00`, with seconds where there are some. */
export function timeOfDayText(time: LocalTime): string {
  const [, clock = ''] = localText(time).split('T')
  return time.second === 0 ? clock.slice(0, 5) : clock
}
