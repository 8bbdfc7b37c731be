import { type CivilDate, dayMs, daysFromCivil } from '@/lib/shared/civil-date'
import { type LocalTime, utcMs, utcTime } from './calendar'

/** A zone of the IANA database, as the runtime knows it. */
export interface TimeZone {
  readonly name: string
  /** How far its clocks are ahead of UTC at an instant, in milliseconds. */
  readonly offsetMsAt: (epochMs: number) => number
}

/** The zone of that name, such as `Asia/Seoul`; null where there is none. */
export function getTimeZone(name: string): TimeZone | null {
  if (isUtc(name)) return { name, offsetMsAt: () => 0 }
  const clock = clockOf(name)
  if (clock === null) return null
  // The same few instants are asked for again and again.
  const known = new Map<number, number>()
  return {
    name,
    offsetMsAt: (epochMs) => {
      const found = known.get(epochMs) ?? shownMs(clock, epochMs) - wholeSecondMs(epochMs)
      known.set(epochMs, found)
      return found
    },
  }
}

/** Whether the name means UTC, the only zone that scheduled rules know. */
export function isUtc(name: string): boolean {
  return /^(etc\/)?(utc|uct|gmt|zulu|universal|greenwich)$/i.test(name)
}

/** What the clocks of the zone show at an instant. */
export function localTimeAt({ offsetMsAt }: TimeZone, epochMs: number): LocalTime {
  return utcTime(epochMs + offsetMsAt(epochMs))
}

/**
 * When the clocks of the zone show a time of that day, as a function of the time: the instants, the earliest first; none
 * where the clocks spring over it, two where they fall back and show it again.
 */
export function instantsOn(
  { offsetMsAt }: TimeZone,
  day: CivilDate,
): (time: LocalTime) => readonly number[] {
  const midnight = daysFromCivil(day) * dayMs
  // No zone moves its clocks twice in three days, so one of these two offsets holds at any time of the day.
  const before = offsetMsAt(midnight - dayMs)
  const after = offsetMsAt(midnight + 2 * dayMs)
  if (before === after) return (time) => [utcMs(time) - before]
  return (time) =>
    [utcMs(time) - before, utcMs(time) - after]
      .filter((instant) => instant + offsetMsAt(instant) === utcMs(time))
      .sort((a, b) => a - b)
}

/** Clocks are dear to make and never change. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(timeZone)
  if (known) return known
  try {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    clocks.set(timeZone, clock)
    return clock
  } catch {
    // The only way in which the runtime says that it has no such zone.
    return null
  }
}

function shownMs(clock: Intl.DateTimeFormat, epochMs: number): number {
  const parts = clock.formatToParts(epochMs)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value)
  return utcMs({
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  })
}

function wholeSecondMs(epochMs: number): number {
  return Math.floor(epochMs / 1000) * 1000
}
