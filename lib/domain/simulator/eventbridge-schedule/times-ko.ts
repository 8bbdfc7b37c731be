import type { Stretch } from './number-stretches'
import { type Clock, isSingle, type Span, type TimePattern } from './time-pattern'

/**
 * Times of a day in Korean, as a phrase that ends in `에` after a time, in `마다` or `간격으로` after an interval; the
 * time zone behind them, if it matters.
 */
export function timesKo(pattern: TimePattern, zone: string | null): string {
  const text = timesText(pattern)
  const where = zone === null ? '' : `(${zone})`
  if (text.endsWith('마다')) return `${text}${where}`
  return `${text}${where}${text.endsWith('간격') ? '으로' : '에'}`
}

/** `오전 9시 30분`, `오후 12시`, `오전 0시`. */
export function clockKo({ hour, minute }: Clock): string {
  return minute === 0 ? hourKo(hour) : `${hourKo(hour)} ${minute}분`
}

/** `1일, 15일`, `8일부터 17일까지`, `0분부터 45분까지 15분 간격`. */
export function stretchesKo(
  stretches: readonly Stretch[],
  name: (number: number) => string,
  stepUnit: string,
): string {
  return stretches
    .map(({ from, to, step }) => {
      if (from === to) return name(from)
      const ends = `${name(from)}부터 ${name(to)}까지`
      return step === 1 ? ends : `${ends} ${step}${stepUnit} 간격`
    })
    .join(', ')
}

function timesText(pattern: TimePattern): string {
  switch (pattern.kind) {
    case 'all_day':
      return allDay(pattern.everyMinutes, pattern.start)
    case 'spans':
      return spansText(pattern.spans)
    case 'minutes_of_hours':
      return `${hoursText(pattern.hours)} ${minutesText(pattern.minutes)}`
  }
}

function hourKo(hour: number): string {
  if (hour === 0) return '오전 0시'
  return `${hour < 12 ? '오전' : '오후'} ${hour % 12 === 0 ? 12 : hour % 12}시`
}

function allDay(everyMinutes: number, start: Clock): string {
  if (everyMinutes === 60) return start.minute === 0 ? '매시 정각' : `매시 ${start.minute}분`
  if (everyMinutes > 60) return `${clockKo(start)}부터 ${intervalKo(everyMinutes)}마다`
  return `${start.minute === 0 ? '' : `매시 ${start.minute}분부터 `}${intervalKo(everyMinutes)}마다`
}

function spansText(spans: readonly Span[]): string {
  return timeList(
    spans.map((span) =>
      isSingle(span)
        ? { text: clockKo(span.from), every: null }
        : {
            text: `${clockKo(span.from)}부터 ${clockKo(span.to)}까지`,
            every: intervalKo(span.everyMinutes),
          },
    ),
  )
}

/** `매시`, `오전 9시, 오후 2시의`, `오전 9시부터 오후 5시까지 매시`, `오전 0시부터 오후 10시까지 2시간마다`. */
function hoursText(hours: readonly Stretch[] | null): string {
  if (hours === null) return '매시'
  const text = stretchesKo(hours, hourKo, '시간')
  if (text.endsWith('까지')) return `${text} 매시`
  return text.endsWith(' 간격') ? text.replace(/ 간격$/, '마다') : `${text}의`
}

function minutesText(minutes: readonly Stretch[]): string {
  const name = (minute: number) => `${minute}분`
  if (minutes.some(({ step }) => step > 1)) return stretchesKo(minutes, name, '분')
  return timeList(
    minutes.map((stretch) => ({
      text: stretchesKo([stretch], name, '분'),
      every: stretch.from === stretch.to ? null : intervalKo(stretch.step),
    })),
  )
}

interface ToldTime {
  readonly text: string
  /** The interval of a stretch of time; null for a single time. */
  readonly every: string | null
}

/** `오전 7시에, 오후 12시부터 오후 3시까지 1시간마다`. The particle of the last single time is left to who puts a time zone before it. */
function timeList(times: readonly ToldTime[]): string {
  return times
    .map(({ text, every }, index) => {
      const next = times[index + 1]
      if (next ? next.every === every : every === null) return text
      return every === null ? `${text}에` : `${text} ${every}마다`
    })
    .join(', ')
}

function intervalKo(minutes: number): string {
  return minutes % 60 === 0 ? `${minutes / 60}시간` : `${minutes}분`
}
