import { z } from 'zod'
import { numberText } from '@/lib/domain/fact/unit'
import type { Book } from '@/lib/domain/simulator/book'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { amount, count } from '@/lib/domain/simulator/input-schema'
import { stepsByName, type WorkedStep } from '@/lib/domain/simulator/worked'
import { poolsLeft, reservable } from './account-pools'
import { accountLoad, concurrency } from './concurrency'
import { concurrencyFigures } from './concurrency-figures'
import { connectionStorm } from './connection-storm'
import { functionCap } from './function-cap'
import { firstSpill, provisionedSpillover } from './provisioned-spillover'
import { scaleUp } from './scale-up'
import { streamConcurrency } from './stream-concurrency'

const load = contractModel(
  null,
  (book) =>
    z.strictObject({
      requestsPerSecond: amount(),
      durationMs: duration(book),
      accountConcurrency: accountConcurrency.optional(),
    }),
  ({ accountConcurrency: ofAccount, ...given }, book) => {
    if (ofAccount === undefined) return withStepNames(concurrency(given))
    const { requestsPerSecondPerUnit } = concurrencyFigures(book)
    const limits = { accountConcurrency: ofAccount, requestsPerSecondPerUnit }
    return withStepNames(accountLoad(given, limits))
  },
)

const spillover = contractModel(
  'provisioned-spillover',
  (book) => z.strictObject({ provisioned: count(), durationMs: duration(book).optional() }),
  ({ provisioned, durationMs }, book) => {
    const spill = provisionedSpillover(
      provisioned,
      concurrencyFigures(book).requestsPerSecondPerUnit,
    )
    return durationMs ? { ...spill, ...firstSpill(spill, durationMs) } : spill
  },
)

const pools = contractModel(
  'pools',
  () =>
    z
      .strictObject({
        accountConcurrency,
        reserved: z.array(count(), { error: 'expected a list of whole numbers' }),
      })
      .superRefine(({ accountConcurrency: ofAccount, reserved }, context) => {
        const total = reserved.reduce((sum, one) => sum + one, 0)
        if (total <= ofAccount) return
        const message = `expected whole numbers that add up to ${numberText(ofAccount)} at most`
        context.addIssue({ code: 'custom', path: ['reserved'], message })
      }),
  (given, book) => withStepNames(poolsLeft(given, concurrencyFigures(book).unreservedMinimum)),
)

const reservableModel = contractModel(
  'reservable',
  () => z.strictObject({ accountConcurrency }),
  (given, book) => reservable(given.accountConcurrency, concurrencyFigures(book).unreservedMinimum),
)

const cap = contractModel(
  'function-cap',
  () =>
    z
      .strictObject({ provisioned: count().default(0), reserved: count(), concurrent: count() })
      .superRefine(({ provisioned, reserved }, context) => {
        if (provisioned <= reserved) return
        const message = `expected a whole number from 0 to ${numberText(reserved)}, the reserved concurrency`
        context.addIssue({ code: 'custom', path: ['provisioned'], message })
      }),
  (given) => withStepNames(functionCap(given)),
)

const growth = contractModel(
  'scale-up',
  () =>
    z.strictObject({ from: count(), to: count() }).superRefine(({ from, to }, context) => {
      if (to >= from) return
      const message = `expected a whole number of ${numberText(from)} or more, as that is where it begins`
      context.addIssue({ code: 'custom', path: ['to'], message })
    }),
  (given, book) => withStepNames(scaleUp(given, concurrencyFigures(book).scalingRate)),
)

const stream = contractModel(
  'stream',
  (book) => {
    const { byDefault, ...range } = concurrencyFigures(book).parallelizationFactor
    return z.strictObject({
      shards: count(),
      parallelizationFactor: count(range).default(byDefault),
    })
  },
  (given) => streamConcurrency(given),
)

const storm = contractModel(
  'connection-storm',
  () =>
    z.strictObject({
      concurrency: count({ max: mostEnvironments }),
      connectionsPerEnvironment: count({ max: mostConnectionsEach }).default(1),
      maxConnections: count(),
    }),
  (given) => connectionStorm(given),
)

export const lambdaConcurrencyModels: readonly ContractModel[] = [
  load,
  spillover,
  pools,
  reservableModel,
  cap,
  growth,
  stream,
  storm,
]

// Their product stays a whole number that a double holds exactly.
const mostEnvironments = 1e9
const mostConnectionsEach = 1e6

const accountConcurrency = count({ min: 1 })

function duration(book: Book) {
  return amount({ max: concurrencyFigures(book).longestDurationMs })
}

function withStepNames<Found extends { readonly steps: readonly WorkedStep[] }>(found: Found) {
  return { ...found, steps: stepsByName(found.steps) }
}
