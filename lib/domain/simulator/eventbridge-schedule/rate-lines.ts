import { numberText, quantityText } from '@/lib/domain/fact/unit'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach, type Locale } from '@/lib/shared/locale'
import { momentText } from './clock-text'
import { rateIntervalMs } from './rate-interval'
import type { RateSchedule } from './schedule'
import type { ScheduleScenario } from './schedule-setting'

/** How many whole intervals have passed since the last run, and when the next is over. */
export function rateLines(
  { planned, zone, after, lastInvocation }: ScheduleScenario,
  schedule: RateSchedule,
): readonly WorkedLine[] {
  const [next] = planned?.runs ?? []
  if (!next) return []
  const base = lastInvocation ?? after
  const intervalMs = rateIntervalMs(schedule)
  const passedMs = Math.max(0, after - base)
  const seconds = (ms: number, locale: Locale) => quantityText(ms / 1000, 'second', locale)
  const moment = (at: number) => inEach((locale) => momentText(at, zone, locale))
  const count = Math.round((next.at - base) / intervalMs)
  return [
    intervalLine(schedule),
    {
      says: { ko: '마지막 실행 뒤로 지난 시간', en: 'Time since the last run' },
      from: inEach((locale) => `${moment(after)[locale]} − ${moment(base)[locale]}`),
      to: inEach((locale) => seconds(passedMs, locale)),
      because: [],
    },
    {
      says: { ko: '그동안 지나간 간격', en: 'Intervals that have passed' },
      from: inEach((locale) => `${seconds(passedMs, locale)} ÷ ${seconds(intervalMs, locale)}`),
      to: {
        ko: `${numberText(count - 1)}개(버림)`,
        en: `${numberText(count - 1)} (rounded down)`,
      },
      because: [],
    },
    {
      says: { ko: '다음 실행', en: 'Next run' },
      from: inEach(
        (locale) =>
          `${moment(base)[locale]} + ${numberText(count)} × ${seconds(intervalMs, locale)}`,
      ),
      to: moment(next.at),
      because: [],
    },
  ]
}

function intervalLine(schedule: RateSchedule): WorkedLine {
  const { value, unit } = schedule
  const one = rateIntervalMs({ ...schedule, value: 1 }) / 1000
  return {
    says: { ko: '간격을 초로', en: 'The interval in seconds' },
    from: inEach(
      (locale) => `${quantityText(value, unit, locale)} × ${quantityText(one, 'second', locale)}`,
    ),
    to: inEach((locale) => quantityText(one * value, 'second', locale)),
    because: unit === 'day' ? [{ fact: 'scheduler-clock' }] : [],
  }
}
