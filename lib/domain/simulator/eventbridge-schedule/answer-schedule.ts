import type { Localized } from '@/lib/shared/locale'
import type { CronLimits } from './cron-field'
import { describeSchedule } from './describe-schedule'
import { instantText, localText } from './instant'
import { nextRuns, type RunQuery } from './next-runs'
import { readSchedule } from './read-schedule'
import type { Service } from './schedule'
import { scheduleNotes } from './schedule-note'
import { problemsText, type ScheduleProblem } from './schedule-problem'
import { localTimeAt, type TimeZone } from './time-zone'

/** A schedule expression, who is to run it, and what is asked of it. */
export interface ScheduleRequest extends RunQuery {
  readonly expression: string
  readonly service: Service
  readonly zone: TimeZone
}

export type ScheduleAnswer = ValidAnswer | InvalidAnswer

interface ValidAnswer {
  readonly valid: true
  /** ISO instants in UTC. */
  readonly next: readonly string[]
  /** What the clocks of the zone show then. */
  readonly nextLocal: readonly string[]
  /** Local times before the last of these runs that do not exist, so that nothing runs. */
  readonly skippedLocal: readonly string[]
  readonly words: Localized
  readonly notes: readonly Localized[]
}

interface InvalidAnswer {
  readonly valid: false
  readonly next: readonly never[]
  readonly words: Localized
  readonly problem: string
  readonly problemWords: Localized
  readonly problems: readonly ScheduleProblem[]
}

/** What a schedule expression means and when it runs next, or what is wrong with it. */
export function answerSchedule(request: ScheduleRequest, limits: CronLimits): ScheduleAnswer {
  const { expression, service, zone } = request
  const reading = readSchedule(expression, service, zone.name, limits)
  if ('problems' in reading) {
    const problemWords = problemsText(reading.problems)
    const words = { ko: '', en: '' }
    const { problems } = reading
    return { valid: false, next: [], words, problem: problemWords.en, problemWords, problems }
  }
  const { schedule } = reading
  const found = nextRuns(schedule, zone, request)
  return {
    valid: true,
    next: found.runs.map(({ at }) => instantText(at)),
    nextLocal: found.runs.map(({ at }) => localText(localTimeAt(zone, at))),
    skippedLocal: found.skipped.map(localText),
    words: describeSchedule(schedule, zone.name),
    notes: scheduleNotes(schedule, found).map(({ says }) => says),
  }
}
