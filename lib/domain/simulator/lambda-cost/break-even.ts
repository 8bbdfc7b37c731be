import type Big from 'big.js'
import { measureOf } from '@/lib/domain/fact/unit'
import { sumOf } from '@/lib/domain/simulator/money'
import { costKinks } from './cost-kinks'
import { type LambdaBill, lambdaBill } from './lambda-bill'
import type { FreeTier, LambdaCostLimits } from './lambda-cost-limits'
import type { LambdaRates } from './lambda-rates'
import type { MonthlyUse, Runs } from './monthly-use'

/** How far Lambda stays the cheaper choice beside something that costs the same every month. */
export type BreakEven =
  | {
      readonly kind: 'up_to'
      /** The most runs a month, outside provisioned concurrency, that cost no more than the instance. */
      readonly requests: number
      readonly totalUsd: Big
      /** How long those runs take together, in hours. */
      readonly busyHours: number
    }
  /** What Lambda costs without a single run is more already. */
  | { readonly kind: 'never' }
  /** No number of runs that can be counted costs as much. */
  | { readonly kind: 'always' }

/** A month by how often the function runs in it. */
export interface MonthBy extends Omit<MonthlyUse, 'runs'> {
  readonly runsOf: (requests: number) => readonly Runs[]
}

/** What the month costs by how often the function runs, and where the slope of that curve changes. */
export interface CostByRuns {
  readonly billFor: (requests: number) => LambdaBill
  readonly kinks: readonly number[]
}

export function costByRuns(
  { runsOf, ...month }: MonthBy,
  free: FreeTier,
  rates: LambdaRates,
  limits: LambdaCostLimits,
): CostByRuns {
  const billFor = (requests: number) =>
    lambdaBill({ ...month, runs: runsOf(requests) }, free, rates, limits)
  const { gbSeconds, onDemandRequests } = billFor(stride)
  const mean = {
    gbSeconds: gbSeconds.toNumber() / stride,
    requestsEach: onDemandRequests.toNumber() / stride,
  }
  return { billFor, kinks: costKinks(mean, free, rates) }
}

export function breakEven({ billFor, kinks }: CostByRuns, instanceMonthlyUsd: Big): BreakEven {
  const usdFor = (requests: number) => billFor(requests).totalUsd
  if (usdFor(0).gt(instanceMonthlyUsd)) return { kind: 'never' }
  const near = nearestOnLines(usdFor, kinks, instanceMonthlyUsd)
  if (near === null) return { kind: 'always' }
  const requests = lastThatFits(near, (runs) => usdFor(runs).lte(instanceMonthlyUsd))
  const { runs, totalUsd } = billFor(requests)
  const hours = sumOf(runs.map(({ seconds }) => seconds)).div(secondsPerHour)
  return { kind: 'up_to', requests, totalUsd, busyHours: hours.toNumber() }
}

const secondsPerHour = measureOf('hour').factor / measureOf('second').factor

/** Enough runs to see their mean, and the slope beyond the last kink. */
const stride = 1_000_000

/** Between two kinks costs grow along a line: the number of runs where that line comes to so much. */
function nearestOnLines(
  usdFor: (requests: number) => Big,
  kinks: readonly number[],
  usd: Big,
): number | null {
  const ends = [...kinks, (kinks.at(-1) ?? 0) + stride]
  const costs = ends.map(usdFor)
  const beyond = costs.findIndex((cost) => cost.gt(usd))
  const to = beyond === -1 ? ends.length - 1 : beyond
  const [fromRuns = 0, toRuns = 0] = [ends[to - 1], ends[to]]
  const [fromUsd = usd, toUsd = usd] = [costs[to - 1], costs[to]]
  if (toUsd.eq(fromUsd)) return null
  const share = usd.minus(fromUsd).div(toUsd.minus(fromUsd)).toNumber()
  const near = Math.floor(fromRuns + share * (toRuns - fromRuns))
  return near > Number.MAX_SAFE_INTEGER / 2 ? null : near
}

/** Cold starts come in whole runs, so a cost may lie off the line; it never falls, and the last that fits is near. */
function lastThatFits(near: number, fits: (requests: number) => boolean): number {
  let [inside, outside] = [near, near + 1]
  for (let step = 1; !fits(inside); step *= 2)
    [inside, outside] = [Math.max(0, inside - step), inside]
  for (let step = 1; fits(outside); step *= 2) [inside, outside] = [outside, outside + step]
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2)
    if (fits(middle)) inside = middle
    else outside = middle
  }
  return inside
}
