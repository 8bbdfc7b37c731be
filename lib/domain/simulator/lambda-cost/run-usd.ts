import type Big from 'big.js'
import { assert } from '@/lib/shared/assert'
import { billedMs } from './billed-ms'
import { ephemeralCharge } from './ephemeral-charge'
import { exactGbSeconds } from './exact-gb-seconds'
import type { LambdaCostLimits } from './lambda-cost-limits'
import { type LambdaRates, neededRate } from './lambda-rates'
import type { MonthlyUse, Runs } from './monthly-use'
import { oneMillionth } from './tiered-charges'

/** One run with what it is given. */
export interface OneRun
  extends Pick<MonthlyUse, 'memoryMb' | 'ephemeralMb'>,
    Pick<Runs, 'durationMs' | 'requestsEach'> {}

/** What one more run costs beyond any free tier at the first price, in US dollars: GB-seconds, requests and /tmp. */
export function runUsd(run: OneRun, rates: LambdaRates, limits: LambdaCostLimits): Big {
  const billed = billedMs(run.durationMs, limits.granularityMs)
  const computeUsd = exactGbSeconds(run.memoryMb, billed, 1).times(firstPrice(rates))
  const requestUsd = oneMillionth.times(neededRate(rates, 'perMillionRequests'))
  const runs = [{ requests: 1, durationMs: run.durationMs, requestsEach: run.requestsEach }]
  const ephemeral = ephemeralCharge({ ephemeralMb: run.ephemeralMb, runs }, rates, limits)
  const ownUsd = computeUsd.plus(requestUsd.times(run.requestsEach))
  return ephemeral === null ? ownUsd : ownUsd.plus(ephemeral.usd)
}

/** The price of a GB-second before any volume discount, as decimal digits. */
export function firstPrice(rates: LambdaRates): string {
  const [first] = neededRate(rates, 'durationTiers')
  assert(first, 'A rate for runs has one price at least.')
  return first.price
}
