import { measureOf } from '@/lib/domain/fact/unit'
import type { WorkedStep } from '@/lib/domain/simulator/worked'

/** Requests that come evenly, and how long the function works on each. */
export interface Load {
  readonly requestsPerSecond: number
  readonly durationMs: number
}

/** AWS's figures: `limit-concurrency`, `lambda-requests-per-second`. */
export interface ConcurrencyLimits {
  readonly accountConcurrency: number
  /** How many requests a second each unit of the account's concurrency serves at most; null to leave it out. */
  readonly requestsPerSecondPerUnit: number | null
}

export interface Concurrency {
  readonly concurrency: number
  readonly steps: readonly WorkedStep[]
}

export interface AccountLoad extends Concurrency {
  /** The most requests a second that the account serves at this duration. */
  readonly rpsLimit: number
  readonly servedRps: number
  readonly throttled: boolean
  readonly accountConcurrencyNeeded: number
}

const msPerSecond = measureOf('second').factor

/**
 * How many requests are worked on at one time on average: requests a second times seconds.
 * Source: Lambda guide, "Calculating concurrency for a function"; `lambda-one-request-per-env`.
 */
export function concurrency({ requestsPerSecond, durationMs }: Load): Concurrency {
  return {
    concurrency: asDecimal((requestsPerSecond * durationMs) / msPerSecond),
    steps: [{ name: 'seconds', value: durationMs / msPerSecond }],
  }
}

/**
 * The same held against what the account can run: its concurrency and its requests a second, whichever comes first.
 * Source: Lambda guide, "Understanding concurrency and requests per second"; `lambda-requests-per-second`.
 */
export function accountLoad(load: Load, limits: ConcurrencyLimits): AccountLoad {
  const { accountConcurrency, requestsPerSecondPerUnit } = limits
  const { concurrency: needed, steps } = concurrency(load)
  const byDuration = (accountConcurrency * msPerSecond) / load.durationMs
  const byRate =
    requestsPerSecondPerUnit === null ? byDuration : accountConcurrency * requestsPerSecondPerUnit
  const rpsLimit = Math.min(byDuration, byRate)
  const servedRps = Math.min(load.requestsPerSecond, rpsLimit)
  const unitsForRate =
    requestsPerSecondPerUnit === null ? 0 : load.requestsPerSecond / requestsPerSecondPerUnit
  return {
    concurrency: needed,
    rpsLimit,
    servedRps,
    throttled: load.requestsPerSecond > rpsLimit,
    accountConcurrencyNeeded: Math.ceil(Math.max(needed, unitsForRate)),
    steps: [
      ...steps,
      { name: 'concurrency', value: needed },
      { name: 'rpsLimit', value: rpsLimit },
      { name: 'servedRps', value: servedRps },
    ],
  }
}

/**
 * The decimal that the double stands for: 1.1 × 3 s needs 3.3 and not a hair more, which would round up to another
 * environment. A double holds 15 significant digits surely (IEEE 754 binary64).
 */
function asDecimal(value: number): number {
  return Number(value.toPrecision(15))
}
