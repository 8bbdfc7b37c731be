import { type Stretch, stretchesOf, unbrokenRuns } from './number-stretches'
import type { CronSchedule } from './schedule'

/** What a clock shows, without the day. */
export interface Clock {
  readonly hour: number
  readonly minute: number
}

/** The times of a day as somebody would tell them. */
export type TimePattern =
  /** All day long. `start` is the first time of the day. */
  | { readonly kind: 'all_day'; readonly everyMinutes: number; readonly start: Clock }
  /** Single times, and stretches of the day with a time every so often. */
  | { readonly kind: 'spans'; readonly spans: readonly Span[] }
  /** Whatever is left: these minutes of these hours; no hours where it is all of them. */
  | {
      readonly kind: 'minutes_of_hours'
      readonly minutes: readonly Stretch[]
      readonly hours: readonly Stretch[] | null
    }

/** A single time where both ends are the same. */
export interface Span {
  readonly from: Clock
  readonly to: Clock
  readonly everyMinutes: number
}

/** Whether the span is one time. */
export function isSingle({ from, to }: Span): boolean {
  return from.hour === to.hour && from.minute === to.minute
}

/** Up to so many times are told one by one, before any pattern is looked for. */
const fewTimes = 3
const moreTimes = 6
const hoursOfDay = 24
/** So many hours or minutes are told as even steps; fewer are listed. */
const leastEvenHours = 3
const leastEvenMinutes = 9

/** How to tell at which times of the day a schedule runs. */
export function timePatternOf({ hours, minutes }: CronSchedule): TimePattern {
  const times = hours.length * minutes.length
  if (times <= fewTimes) return singleTimes(hours, minutes)
  const pattern = oneHour(hours, minutes) ?? evenPattern(hours, minutes)
  if (pattern !== null) return pattern
  if (times <= moreTimes) return singleTimes(hours, minutes)
  return {
    kind: 'minutes_of_hours',
    minutes: stretchesOf(minutes, leastEvenMinutes),
    hours: hours.length === hoursOfDay ? null : stretchesOf(hours, leastEvenHours),
  }
}

/** Even steps within a single hour. */
function oneHour(
  [hour, ...more]: readonly number[],
  minutes: readonly number[],
): TimePattern | null {
  const [stretch, ...rest] = stretchesOf(minutes, fewTimes)
  if (hour === undefined || more.length > 0 || !stretch || rest.length > 0) return null
  const { from, to, step } = stretch
  const span = { from: { hour, minute: from }, to: { hour, minute: to }, everyMinutes: step }
  return { kind: 'spans', spans: [span] }
}

/** The pattern of minutes that are spread evenly over the hour, if the hours have one too. */
function evenPattern(hours: readonly number[], minutes: readonly number[]): TimePattern | null {
  const everyMinutes = 60 / minutes.length
  const [minute = 0] = minutes
  const isEven = minutes.every((one, index) => one === minute + index * everyMinutes)
  if (!isEven) return null
  if (hours.length === hoursOfDay) {
    return { kind: 'all_day', everyMinutes, start: { hour: 0, minute } }
  }
  return minutes.length === 1 ? hourlyPattern(hours, minute) : windows(hours, minutes)
}

/** One time in each of the hours. */
function hourlyPattern(hours: readonly number[], minute: number): TimePattern {
  const stretches = stretchesOf(hours, leastEvenHours)
  const [first] = stretches
  if (first && stretches.length === 1 && first.to + first.step - first.from === hoursOfDay) {
    const start = { hour: first.from, minute }
    return { kind: 'all_day', everyMinutes: first.step * 60, start }
  }
  const spans = stretches.map(({ from, to, step }) => ({
    from: { hour: from, minute },
    to: { hour: to, minute },
    everyMinutes: step * 60,
  }))
  return { kind: 'spans', spans }
}

/** More stretches of the day than this are easier told as hours. */
const mostWindows = 4

function windows(hours: readonly number[], minutes: readonly number[]): TimePattern | null {
  const runs = unbrokenRuns(hours)
  if (runs.length > mostWindows) return null
  const spans = runs.map((run) => ({
    from: { hour: run[0] ?? 0, minute: minutes[0] ?? 0 },
    to: { hour: run.at(-1) ?? 0, minute: minutes.at(-1) ?? 0 },
    everyMinutes: 60 / minutes.length,
  }))
  return { kind: 'spans', spans }
}

function singleTimes(hours: readonly number[], minutes: readonly number[]): TimePattern {
  const clocks = hours.flatMap((hour) => minutes.map((minute) => ({ hour, minute })))
  const spans = clocks.map((clock) => ({ from: clock, to: clock, everyMinutes: 60 }))
  return { kind: 'spans', spans }
}
