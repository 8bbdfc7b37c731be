import { type CivilDate, dayMs } from '@/lib/shared/civil-date'
import { type LocalTime, utcMs } from './calendar'
import { beginning, cronTimes } from './cron-times'
import { rateIntervalMs } from './rate-interval'
import type { RateSchedule, Schedule } from './schedule'
import { instantsOn, localTimeAt, type TimeZone } from './time-zone'

/** From when on runs are counted; instants in epoch milliseconds. */
export interface RunQuery {
  /** Runs come strictly later; null asks for the first that there are. */
  readonly after: number | null
  /** When it ran last: a rate counts from there. Null where it never did. */
  readonly lastInvocation: number | null
  readonly count: number
}

export interface Runs {
  readonly runs: readonly Run[]
  /** Times before the last of the runs that no clock shows, because the clocks spring over them: nothing runs then. */
  readonly skipped: readonly LocalTime[]
}

export interface Run {
  /** Epoch milliseconds. */
  readonly at: number
  /** Whether the clocks fall back and show this time again; it runs at the first showing only. */
  readonly shownTwice: boolean
}

/** The next runs of a schedule on the clocks of a zone. Sources: `cron-fields`, `rate-units`, `scheduler-clock`. */
export function nextRuns(schedule: Schedule, zone: TimeZone, query: RunQuery): Runs {
  const floor = Math.max(query.after ?? -Infinity, query.lastInvocation ?? -Infinity)
  switch (schedule.kind) {
    case 'rate':
      return { runs: rateRuns(schedule, query), skipped: [] }
    case 'at':
      return clockRuns([schedule.time], zone, floor, query.count)
    case 'cron':
      return clockRuns(cronTimes(schedule, dayOf(zone, floor)), zone, floor, query.count)
  }
}

/** What comes later cannot be written with a year of four digits. */
const endOfTime = utcMs({ year: 9999, month: 12, day: 31, hour: 23, minute: 59, second: 59 })

/** A whole number of intervals after the last run or, where it never ran, after `after`. A day is 24 hours. */
function rateRuns(schedule: RateSchedule, query: RunQuery): readonly Run[] {
  const { after, lastInvocation, count } = query
  const base = lastInvocation ?? after ?? 0
  const intervalMs = rateIntervalMs(schedule)
  const past = Math.floor((Math.max(after ?? base, base) - base) / intervalMs)
  return Array.from({ length: count }, (_, index) => base + (past + 1 + index) * intervalMs)
    .filter((at) => at <= endOfTime)
    .map((at) => ({ at, shownTwice: false }))
}

/** More skipped times than this teach nothing. */
const mostSkipped = 100

function clockRuns(times: Iterable<LocalTime>, zone: TimeZone, floor: number, count: number): Runs {
  const clockAtFloor = Number.isFinite(floor) ? floor + zone.offsetMsAt(floor) : floor
  const runs: Run[] = []
  const skipped: LocalTime[] = []
  for (const { time, instants } of withInstants(later(times, clockAtFloor), zone)) {
    const [at, again] = instants
    if (at !== undefined && at > floor) runs.push({ at, shownTwice: again !== undefined })
    if (at === undefined && skipped.length < mostSkipped) skipped.push(time)
    if (runs.length === count) break
  }
  return { runs, skipped }
}

/** What the clocks have shown already never runs: where they fall back it was shown before. */
function* later(times: Iterable<LocalTime>, clockAtFloor: number) {
  for (const time of times) if (utcMs(time) > clockAtFloor) yield time
}

/** Each time with the instants at which the clocks show it. Times of one day share what is known of that day. */
function* withInstants(times: Iterable<LocalTime>, zone: TimeZone) {
  let day: { readonly of: CivilDate; readonly instantsAt: ReturnType<typeof instantsOn> } | null =
    null
  for (const time of times) {
    if (day === null || !isSameDay(day.of, time)) {
      day = { of: time, instantsAt: instantsOn(zone, time) }
    }
    yield { time, instants: day.instantsAt(time) }
  }
}

function isSameDay(a: CivilDate, b: CivilDate): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year
}

function dayOf(zone: TimeZone, instant: number): CivilDate {
  return instant < -dayMs ? beginning : localTimeAt(zone, instant)
}
