import {
  type AccountLoad,
  accountLoad,
  concurrency,
} from '@/lib/domain/simulator/lambda-concurrency/concurrency'
import { gbSeconds } from '@/lib/domain/simulator/lambda-cost/gb-seconds'
import { stepsByName } from '@/lib/domain/simulator/worked'
import { modelOf } from './model'

const executions = ['memoryMb', 'durationMs', 'requests', 'granularityMs'] as const
const durationSteps = ['billedMs', 'memoryGb', 'seconds', 'gbSeconds']

export const gbSecondsModel = modelOf(executions, durationSteps, (given) => {
  const found = gbSeconds(given, { granularityMs: given.granularityMs, freeGbSeconds: 0 })
  return { ...stepsByName(found.steps), answer: found.gbSeconds }
})

export const billableGbSecondsModel = modelOf(
  [...executions, 'freeGbSeconds'],
  durationSteps,
  (given) => {
    const found = gbSeconds(given, given)
    return { ...stepsByName(found.steps), answer: found.billableGbSeconds }
  },
)

export const concurrencyModel = modelOf(
  ['requestsPerSecond', 'durationMs'],
  ['seconds'],
  (given) => {
    const found = concurrency(given)
    return { ...stepsByName(found.steps), answer: found.concurrency }
  },
)

/** How many requests a second the account serves at most, however many come. */
export const servedModel = modelOf(
  ['durationMs', 'accountConcurrency'],
  ['seconds', 'rpsLimit'],
  ({ durationMs, accountConcurrency }) => {
    const load = { durationMs, requestsPerSecond: Number.MAX_SAFE_INTEGER }
    const found = accountLoad(load, { accountConcurrency, requestsPerSecondPerUnit: null })
    return { ...stepsByName(found.steps), answer: found.rpsLimit }
  },
)

export const concurrencyLeftModel = onAccount(
  ({ accountConcurrency }, found) => accountConcurrency - found.concurrency,
)

export const throttledModel = onAccount(
  ({ requestsPerSecond }, { servedRps }) => requestsPerSecond - servedRps,
)

interface OnAccount {
  readonly requestsPerSecond: number
  readonly durationMs: number
  readonly accountConcurrency: number
}

function onAccount(answer: (given: OnAccount, found: AccountLoad) => number) {
  return modelOf(
    ['requestsPerSecond', 'durationMs', 'accountConcurrency'],
    ['seconds', 'concurrency', 'rpsLimit', 'servedRps'],
    (given) => {
      const { accountConcurrency } = given
      const found = accountLoad(given, { accountConcurrency, requestsPerSecondPerUnit: null })
      return { ...stepsByName(found.steps), answer: answer(given, found) }
    },
  )
}
