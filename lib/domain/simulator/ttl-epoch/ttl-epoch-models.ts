import { z } from 'zod'
import type { Book } from '@/lib/domain/simulator/book'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { amount, count, oneOf } from '@/lib/domain/simulator/input-schema'
import { msPerSecond, secondsOfDays } from '@/lib/domain/simulator/seconds'
import { deletionLimits, deletionWindow } from './deletion-window'
import { isoOfEpoch, lastEpochSeconds } from './epoch-text'
import { isoExpected } from './iso-problem'
import { readIso } from './read-iso'
import { ttlLimits } from './ttl-limits'
import { ttlReasonText } from './ttl-reason'
import { looksLikeMilliseconds, type TtlAttribute, ttlVerdict } from './ttl-verdict'

/** As far as calendars of computers go, 275,760 years: so that milliseconds by mistake get an answer too. */
const farthestSeconds = 8_640_000_000_000

const anyEpochSeconds = count({ min: -farthestSeconds, max: farthestSeconds })

const moment = z.string({ error: isoExpected.form }).transform((text, context) => {
  const read = readIso(text)
  if (read.problem === null) return read.epochSeconds
  context.addIssue({ code: 'custom', message: isoExpected[read.problem] })
  return z.NEVER
})

/** The types of DynamoDB's JSON, and the two that matter here in words. */
const valueType = oneOf([
  'N',
  'S',
  'B',
  'BOOL',
  'NULL',
  'L',
  'M',
  'SS',
  'NS',
  'BS',
  'number',
  'Number',
  'string',
  'String',
])

const anyJson = z.union(
  [z.number(), z.string(), z.boolean(), z.null(), z.array(z.unknown()), z.object()],
  { error: 'expected the value of the attribute' },
)

const item = z
  .strictObject({
    ttlValue: anyJson,
    valueType,
    nowEpochSeconds: count({ max: lastEpochSeconds }),
  })
  .transform(({ ttlValue, valueType, nowEpochSeconds }, context) => {
    const isNumber = ['N', 'number', 'Number'].includes(valueType)
    const number = isNumber ? numberOf(ttlValue) : null
    if (!isNumber || number !== null) return { ttlValue: number, nowEpochSeconds }
    context.addIssue({
      code: 'custom',
      path: ['ttlValue'],
      message: 'expected a number, or its digits as DynamoDB JSON has them, for type N',
    })
    return z.NEVER
  })

/** What the command line answers about epoch seconds and what TTL makes of them. */
export const ttlEpochModels: readonly ContractModel[] = [
  contractModel(
    'epoch-to-iso',
    () => z.strictObject({ epochSeconds: anyEpochSeconds }),
    ({ epochSeconds }) => ({ iso: isoOfEpoch(epochSeconds) }),
  ),
  contractModel(
    'iso-to-epoch',
    () => z.strictObject({ iso: moment }),
    ({ iso }) => ({ epochSeconds: iso }),
  ),
  contractModel(
    'add',
    () => z.strictObject({ epochSeconds: anyEpochSeconds, seconds: anyEpochSeconds }),
    ({ epochSeconds, seconds }) => ({ epochSeconds: epochSeconds + seconds }),
  ),
  contractModel(
    'duration',
    () => z.strictObject({ days: amount({ max: farthestSeconds }) }),
    ({ days }) => ({ seconds: secondsOfDays(days) }),
  ),
  contractModel(
    'eligible',
    () => item,
    (attribute, book) => {
      const limits = ttlLimits(book)
      const verdict = ttlVerdict(attribute, limits)
      return verdict.expired
        ? { expired: true, ...deletionTimes(attribute, book) }
        : {
            expired: false,
            reason: verdict.reason,
            says: ttlReasonText(verdict.reason, limits),
            ...meantTimes(attribute),
          }
    },
  ),
]

function deletionTimes({ ttlValue }: TtlAttribute, book: Book) {
  if (ttlValue === null) return {}
  const { fromEpochSeconds, typicallyByEpochSeconds } = deletionWindow(
    ttlValue,
    deletionLimits(book),
  )
  return {
    expiredAtIso: isoOfEpoch(fromEpochSeconds),
    typicallyDeletedByIso: isoOfEpoch(typicallyByEpochSeconds),
  }
}

/** When a value lies as seconds and, where it must have been meant so, as milliseconds. */
function meantTimes({ ttlValue }: TtlAttribute) {
  if (ttlValue === null || Math.abs(ttlValue) > farthestSeconds) return {}
  const asMilliseconds = looksLikeMilliseconds(ttlValue)
    ? { meantIso: isoOfEpoch(ttlValue / msPerSecond) }
    : {}
  return { expiresAtIso: isoOfEpoch(ttlValue), ...asMilliseconds }
}

/** A number as JSON writes it or, as DynamoDB JSON does, as text. */
function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value)) return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}
