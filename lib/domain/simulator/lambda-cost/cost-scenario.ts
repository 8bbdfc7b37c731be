import Big from 'big.js'
import { measureOf } from '@/lib/domain/fact/unit'
import type { Book } from '@/lib/domain/simulator/book'
import {
  type AsyncEventLimits,
  type AsyncRequests,
  asyncEventLimits,
  asyncRequests,
} from './async-requests'
import { type BreakEven, breakEven, type CostByRuns, costByRuns } from './break-even'
import { withColdStarts } from './cold-starts'
import { type ArchitectureComparison, compareArchitectures } from './compare-architectures'
import type { LambdaBill } from './lambda-bill'
import {
  type FreeTier,
  type LambdaCostLimits,
  lambdaCostLimits,
  lambdaFreeTier,
  noFreeTier,
} from './lambda-cost-limits'
import type { LambdaCostSetting } from './lambda-cost-setting'
import { type LambdaRates, lambdaRates, type RateName } from './lambda-rates'
import { type Architecture, architectures, type MonthlyUse, type Runs } from './monthly-use'
import { missingRates } from './own-rates'
import { toNanosecond } from './to-nanosecond'

/** A setting of the page with all that comes of it. */
export interface CostScenario {
  readonly setting: LambdaCostSetting
  readonly architecture: Architecture
  readonly other: Architecture
  readonly free: FreeTier
  readonly limits: LambdaCostLimits
  readonly rates: Readonly<Record<Architecture, LambdaRates>>
  /** Of one event, where it is asynchronous; null where each run is one request. */
  readonly event: { readonly requests: AsyncRequests; readonly limits: AsyncEventLimits } | null
  readonly bill: LambdaBill
  readonly comparison: ArchitectureComparison
  readonly costs: CostByRuns
  readonly breakEven: BreakEven
}

/** The scenario, or the rates that the price book of its Region lacks. */
export type CostFinding =
  | { readonly scenario: CostScenario; readonly missing: null }
  | { readonly scenario: null; readonly missing: readonly RateName[] }

export function costScenario(setting: LambdaCostSetting, book: Book): CostFinding {
  const architecture = architectures.find((one) => one === setting.architecture) ?? 'x86_64'
  const other = architecture === 'x86_64' ? 'arm64' : 'x86_64'
  const limits = lambdaCostLimits(book)
  const rates = {
    x86_64: lambdaRates(book, setting.region, 'x86_64'),
    arm64: lambdaRates(book, setting.region, 'arm64'),
  }
  const event = eventOf(setting, book)
  const requestsEach = event?.requests.billedRequests ?? 1
  const uses = usesOf(setting, architecture, requestsEach)
  const use = uses[architecture]
  const missing = architectures.flatMap((one) => missingRates(rates[one], use, limits))
  if (missing.length > 0) return { scenario: null, missing: [...new Set(missing)] }

  const free = setting.freeTier ? lambdaFreeTier(book) : noFreeTier
  const comparison = compareArchitectures(uses, free, rates, limits)
  const runsOf = (requests: number) => runsIn({ ...setting, requests }, requestsEach, 1)
  const costs = costByRuns({ ...use, runsOf }, free, rates[architecture], limits)
  const scenario: CostScenario = {
    setting,
    architecture,
    other,
    free,
    limits,
    rates,
    event,
    bill: comparison.bills[architecture],
    comparison,
    costs,
    breakEven: breakEven(costs, new Big(setting.instanceUsd)),
  }
  return { scenario, missing: null }
}

/** The month on each architecture: the one that is set runs as it is timed, the other at its own pace. */
function usesOf(
  setting: LambdaCostSetting,
  architecture: Architecture,
  requestsEach: number,
): Readonly<Record<Architecture, MonthlyUse>> {
  const on = (one: Architecture) =>
    monthOf(setting, requestsEach, one === architecture ? 1 : setting.otherPercent / 100)
  return { x86_64: on('x86_64'), arm64: on('arm64') }
}

function eventOf({ invocation, eventKb }: LambdaCostSetting, book: Book): CostScenario['event'] {
  if (invocation !== 'async') return null
  const limits = asyncEventLimits(book)
  return { requests: asyncRequests(eventKb, limits), limits }
}

/** The month where every run takes `pace` times as long. */
function monthOf(setting: LambdaCostSetting, requestsEach: number, pace: number): MonthlyUse {
  return {
    memoryMb: setting.memoryMb,
    ephemeralMb: setting.ephemeralMb,
    runs: runsIn(setting, requestsEach, pace),
    provisioned: setting.provisioned
      ? {
          concurrency: setting.concurrency,
          seconds:
            Math.round(setting.hours * measureOf('hour').factor) / measureOf('second').factor,
          requests: setting.provisionedRequests,
          durationMs: toNanosecond(setting.provisionedDurationMs * pace),
          requestsEach,
        }
      : null,
    extraLines: [],
  }
}

function runsIn(setting: LambdaCostSetting, requestsEach: number, pace: number): readonly Runs[] {
  const { requests, durationMs, coldPercent, initMs } = setting
  const runs = { requests, durationMs: toNanosecond(durationMs * pace), requestsEach }
  return withColdStarts(runs, { percent: coldPercent, initMs: initMs * pace })
}
