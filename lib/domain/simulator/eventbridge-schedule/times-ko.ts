import type { Stretch } from './number-stretches'
import { type Clock, isSingle, type Span, type TimePattern } from './time-pattern'

/** Times of a day in Korean, as a phrase that ends in `마다` or `간격으로`; the time zone behind them, if it matters. */
export function timesKo(pattern: TimePattern, zone: string | null): string {
  const text = timesText(pattern)
  const where = zone === null ? '' : `(${zone})`
  if (text.endsWith('마다')) return `${text}${where}`
  return text.endsWith('간격') ? `${text}${where}으로` : `${text}${where}마다`
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
    case 'minutes_of_hours': {
      const { hours } = pattern
      const minutes = stretchesKo(pattern.minutes, (minute) => `${minute}분`, '분')
      return `${hours === null ? '매시' : `${stretchesKo(hours, hourKo, '시간')}의`} ${minutes}`
    }
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
  return spans
    .map((span, index) => {
      if (isSingle(span)) return clockKo(span.from)
      const next = spans[index + 1]
      const goesOn = next && !isSingle(next) && next.everyMinutes === span.everyMinutes
      const ends = `${clockKo(span.from)}부터 ${clockKo(span.to)}까지`
      return goesOn ? ends : `${ends} ${intervalKo(span.everyMinutes)}마다`
    })
    .join(', ')
}

function intervalKo(minutes: number): string {
  return minutes % 60 === 0 ? `${minutes / 60}시간` : `${minutes}분`
}
