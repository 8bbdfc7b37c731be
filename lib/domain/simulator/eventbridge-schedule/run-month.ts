import { type CivilDate, civilFromDays, daysFromCivil, daysInMonth } from '@/lib/shared/civil-date'
import type { Localized } from '@/lib/shared/locale'
import { utcMs, weekdayOf } from './calendar'
import { dayTimes } from './day-times'
import { monthEn } from './days-en'
import { nextRuns } from './next-runs'
import type { RateSchedule } from './schedule'
import type { ScheduleScenario } from './schedule-setting'
import { instantsOn, localTimeAt, type TimeZone } from './time-zone'

/** A month as a calendar on the wall, with the days on which a schedule runs. */
export interface RunMonth {
  readonly year: number
  readonly month: number
  /** Empty places before the first day; a week begins on Sunday, as EventBridge counts it. */
  readonly blanks: number
  readonly days: readonly RunDay[]
}

/** `skipped`: the clocks spring over every time of that day at which it was due. */
export interface RunDay {
  readonly day: number
  readonly kind: 'runs' | 'skipped' | 'rests'
}

/** The month so many months after that of the next run or, where there is none, of the moment looked from. */
export function runMonth(scenario: ScheduleScenario, monthsLater: number): RunMonth {
  const { zone, planned, after } = scenario
  const first = localTimeAt(zone, planned?.runs[0]?.at ?? after)
  const months = first.year * 12 + first.month - 1 + monthsLater
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return {
    year,
    month,
    blanks: weekdayOf({ year, month, day: 1 }) - 1,
    days: Array.from({ length: daysInMonth(year, month) }, (_, index) => {
      const day = index + 1
      return { day, kind: dayKind(scenario, { year, month, day }) }
    }),
  }
}

/** `2026년 12월`, `December 2026`. */
export function monthText({ year, month }: RunMonth): Localized {
  return { ko: `${year}년 ${month}월`, en: `${monthEn(month)} ${year}` }
}

function dayKind(scenario: ScheduleScenario, day: CivilDate): RunDay['kind'] {
  const { planned, zone, after, lastInvocation } = scenario
  if (planned === null) return 'rests'
  const { schedule } = planned
  const floor = Math.max(after, lastInvocation ?? after)
  if (schedule.kind === 'rate') {
    return runsWithin(schedule, zone, day, { floor, base: lastInvocation ?? after })
      ? 'runs'
      : 'rests'
  }
  const times = dayTimes(schedule, day)
  const instantsAt = instantsOn(zone, day)
  // The last time of a day is the likeliest to be still to come.
  if (times.findLast((time) => (instantsAt(time)[0] ?? floor) > floor)) return 'runs'
  const clockAtFloor = floor + zone.offsetMsAt(floor)
  const isSkipped = times.some(
    (time) => instantsAt(time).length === 0 && utcMs(time) > clockAtFloor,
  )
  return isSkipped ? 'skipped' : 'rests'
}

function runsWithin(
  schedule: RateSchedule,
  zone: TimeZone,
  day: CivilDate,
  { floor, base }: { readonly floor: number; readonly base: number },
): boolean {
  const [start, end] = [startOf(zone, day), startOf(zone, civilFromDays(daysFromCivil(day) + 1))]
  const query = { after: Math.max(floor, start - 1), lastInvocation: base, count: 1 }
  const run = nextRuns(schedule, zone, query).runs[0]
  return run !== undefined && run.at < end
}

/** When a day begins in the zone; where the clocks spring over midnight, the same instant by the old clock. */
function startOf(zone: TimeZone, day: CivilDate): number {
  const midnight = { ...day, hour: 0, minute: 0, second: 0 }
  return instantsOn(zone, day)(midnight)[0] ?? utcMs(midnight) - zone.offsetMsAt(utcMs(midnight))
}
