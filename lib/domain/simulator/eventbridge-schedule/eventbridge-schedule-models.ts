import { z } from 'zod'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { count, oneOf } from '@/lib/domain/simulator/input-schema'
import { answerSchedule } from './answer-schedule'
import { utcMs } from './calendar'
import { cronLimits } from './cron-field'
import { readInstant } from './instant'
import { services } from './schedule'
import { getTimeZone } from './time-zone'

/** So many runs are told at most. */
const mostRuns = 1000
/** Characters of an expression; a longer one is a slip. */
const longestExpression = 1000

const instantWanted =
  'expected an ISO instant of the years 0001 to 9999 such as "2026-11-01T00:00:00Z"'
const firstInstant = utcMs({ year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0 })
const lastInstant = utcMs({ year: 9999, month: 12, day: 31, hour: 23, minute: 59, second: 59 })

const instant = z.string({ error: instantWanted }).transform((text, context) => {
  const epochMs = readInstant(text)
  if (epochMs !== null && epochMs >= firstInstant && epochMs <= lastInstant) return epochMs
  context.addIssue(instantWanted)
  return z.NEVER
})

const zoneWanted = 'expected the name of a time zone in the IANA database such as "Asia/Seoul"'

const zone = z.string({ error: zoneWanted }).transform((name, context) => {
  const found = getTimeZone(name)
  if (found !== null) return found
  context.addIssue(zoneWanted)
  return z.NEVER
})

const expressionWanted = `expected text of at most ${longestExpression} characters such as "cron(0 9 ? * MON-FRI *)"`

const schema = z.strictObject({
  expression: z.string({ error: expressionWanted }).max(longestExpression, expressionWanted),
  service: oneOf(services).default('rules'),
  timezone: zone.prefault('UTC'),
  after: instant.optional(),
  lastInvocation: instant.optional(),
  count: count({ min: 1, max: mostRuns }).default(1),
})

/**
 * When an expression runs next. Without `after` and `lastInvocation` the first runs that there are: EventBridge's
 * calendar begins in 1970, and the answer depends on no clock.
 */
export const eventbridgeScheduleModels: readonly ContractModel[] = [
  contractModel(
    null,
    () => schema,
    ({ timezone, after = null, lastInvocation = null, ...rest }, book) =>
      answerSchedule({ ...rest, zone: timezone, after, lastInvocation }, cronLimits(book)),
  ),
]
