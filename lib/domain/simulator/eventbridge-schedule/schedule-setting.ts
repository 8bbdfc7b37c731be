import type { Book } from '@/lib/domain/simulator/book'
import type { Localized } from '@/lib/shared/locale'
import { cronLimits } from './cron-field'
import { describeSchedule } from './describe-schedule'
import { readInstant } from './instant'
import { nextRuns, type Runs } from './next-runs'
import { readSchedule } from './read-schedule'
import type { Schedule, Service } from './schedule'
import type { ScheduleProblem } from './schedule-problem'
import { getTimeZone, type TimeZone } from './time-zone'

/** What stands in the fields of the page. */
export interface ScheduleSetting {
  readonly expression: string
  readonly service: string
  readonly timezone: string
  readonly viewZone: string
  readonly after: string
  /** Empty where it never ran. */
  readonly lastInvocation: string
}

/** A setting read: the schedule of the chosen service, or what is wrong with it there. */
export interface ScheduleScenario {
  readonly setting: ScheduleSetting
  readonly service: Service
  /** The zone whose clocks the schedule keeps to; of a rule it is UTC. */
  readonly zone: TimeZone
  /** Another zone to tell the same instants in. */
  readonly otherZone: TimeZone
  /** Epoch milliseconds. */
  readonly after: number
  readonly lastInvocation: number | null
  readonly planned: PlannedSchedule | null
  /** Empty where there is a plan. */
  readonly problems: readonly ScheduleProblem[]
}

export interface PlannedSchedule extends Runs {
  readonly schedule: Schedule
  readonly words: Localized
}

/** So many runs are listed. */
const listedRuns = 10
const utc: TimeZone = { name: 'UTC', offsetMsAt: () => 0 }

/** With as many of the next runs as are asked for. */
export function scheduleScenario(
  setting: ScheduleSetting,
  book: Book,
  count = listedRuns,
): ScheduleScenario {
  const service = setting.service === 'scheduler' ? 'scheduler' : 'rules'
  const zone = service === 'scheduler' ? zoneNamed(setting.timezone) : utc
  const viewed = zoneNamed(setting.viewZone)
  const after = readInstant(setting.after) ?? 0
  const lastInvocation = readInstant(setting.lastInvocation)
  const reading = readSchedule(setting.expression, service, zone.name, cronLimits(book))
  const shared = {
    setting,
    service,
    zone,
    otherZone: viewed.name === zone.name ? utc : viewed,
    after,
    lastInvocation,
  } as const
  if ('problems' in reading) return { ...shared, planned: null, problems: reading.problems }
  const { schedule } = reading
  const runs = nextRuns(schedule, zone, { after, lastInvocation, count })
  const words = describeSchedule(schedule, zone.name)
  return { ...shared, planned: { schedule, words, ...runs }, problems: [] }
}

function zoneNamed(name: string): TimeZone {
  return getTimeZone(name) ?? utc
}
