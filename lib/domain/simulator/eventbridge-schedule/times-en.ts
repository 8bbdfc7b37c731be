import { listedEn, ordinalEn, stretchesEn } from './listed-en'
import type { Stretch } from './number-stretches'
import { type Clock, isSingle, type Span, type TimePattern } from './time-pattern'

/** Times of a day in English, as the beginning of a sentence: `At 9:30 AM`, `Every 5 minutes from 8:00 AM to 5:55 PM`. */
export function timesEn(pattern: TimePattern): string {
  switch (pattern.kind) {
    case 'all_day':
      return allDay(pattern.everyMinutes, pattern.start)
    case 'spans':
      return spansText(pattern.spans)
    case 'minutes_of_hours': {
      const minutes = stretchesEn(pattern.minutes, String)
      return `At ${minutes} minutes past ${hoursText(pattern.hours)}`
    }
  }
}

/** `9:30 AM`, `noon`, `12:15 PM`, `midnight`. */
export function clockEn({ hour, minute }: Clock): string {
  if (minute === 0 && hour === 0) return 'midnight'
  if (minute === 0 && hour === 12) return 'noon'
  const half = hour < 12 ? 'AM' : 'PM'
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${half}`
}

/** `every minute`, `every 5 minutes`, `every hour`, `every 3 hours`. */
export function intervalEn(minutes: number): string {
  const [count, unit] = minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute']
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`
}

function allDay(everyMinutes: number, start: Clock): string {
  if (everyMinutes === 60) {
    return start.minute === 0
      ? 'Every hour, on the hour'
      : `Every hour, at ${start.minute} ${start.minute === 1 ? 'minute' : 'minutes'} past`
  }
  const interval = capitalised(intervalEn(everyMinutes))
  if (everyMinutes > 60) return `${interval} from ${clockEn(start)}`
  return start.minute === 0 ? interval : `${interval} from minute ${start.minute} of each hour`
}

function hoursText(hours: readonly Stretch[] | null): string {
  if (hours === null) return 'every hour'
  return listedEn(
    hours.map(({ from, to, step }) => {
      const [first, last] = [from, to].map((hour) => clockEn({ hour, minute: 0 }))
      if (from === to) return first ?? ''
      return `every ${step === 1 ? '' : `${ordinalEn(step)} `}hour from ${first} through ${last}`
    }),
  )
}

function spansText(spans: readonly Span[]): string {
  if (spans.every(isSingle)) return `At ${listedEn(spans.map(({ from }) => clockEn(from)))}`
  const told = spans.map((span, index) => {
    if (isSingle(span)) return `at ${clockEn(span.from)}`
    const before = spans[index - 1]
    const goesOn = before && !isSingle(before) && before.everyMinutes === span.everyMinutes
    const ends = `from ${clockEn(span.from)} to ${clockEn(span.to)}`
    return goesOn ? ends : `${intervalEn(span.everyMinutes)} ${ends}`
  })
  return capitalised(listedEn(told))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
