import Big from 'big.js'
import { measureOf } from '@/lib/domain/fact/unit'
import { sumOf } from '@/lib/domain/simulator/money'
import { billedMs } from './billed-ms'
import { ephemeralCharge } from './ephemeral-charge'
import { exactGbSeconds } from './exact-gb-seconds'
import type { FreeTier, LambdaCostLimits } from './lambda-cost-limits'
import { type LambdaRates, neededRate } from './lambda-rates'
import type { MonthlyUse, Runs } from './monthly-use'
import { type ProvisionedBill, provisionedBill } from './provisioned-bill'
import { type Charge, charge, oneMillionth, tieredCharges } from './tiered-charges'

/** A month's bill with the amounts met on the way; nothing in it is rounded. */
export interface LambdaBill {
  readonly runs: readonly RunsUsed[]
  /** Of the runs outside provisioned concurrency. */
  readonly gbSeconds: Big
  readonly billableGbSeconds: Big
  /** Outside provisioned concurrency, before the free tier. */
  readonly onDemandRequests: Big
  /** All that are charged, those on provisioned concurrency included. */
  readonly billableRequests: Big
  /** One for each price tier that is reached. */
  readonly compute: readonly Charge[]
  /** In millions of requests. */
  readonly requests: Charge
  /** Null where /tmp is no larger than what is free. */
  readonly ephemeral: Charge | null
  readonly provisioned: ProvisionedBill | null
  readonly extra: readonly ExtraCharge[]
  readonly totalUsd: Big
}

export interface ExtraCharge extends Charge {
  readonly label: string
}

export interface RunsUsed extends Runs {
  readonly billedMs: number
  readonly seconds: Big
  readonly gbSeconds: Big
}

/**
 * What a function costs in a month (`price-two-parts`). The free tier covers requests and GB-seconds outside provisioned
 * concurrency; the price tiers count what is left after it, as AWS's own calculator does (calculator.aws, Lambda).
 */
export function lambdaBill(
  use: MonthlyUse,
  free: FreeTier,
  rates: LambdaRates,
  limits: LambdaCostLimits,
): LambdaBill {
  const runs = use.runs.map((one) => runsUsed(one, use.memoryMb, limits))
  const gbSeconds = sumOf(runs.map((one) => one.gbSeconds))
  const billableGbSeconds = above(gbSeconds, free.gbSeconds)
  const onDemandRequests = sumOf(use.runs.map(requestsOf))
  const billableRequests = above(onDemandRequests, free.requests).plus(
    use.provisioned ? requestsOf(use.provisioned) : 0,
  )
  const compute = tieredCharges(billableGbSeconds, neededRate(rates, 'durationTiers'))
  const requests = charge(
    billableRequests.times(oneMillionth),
    neededRate(rates, 'perMillionRequests'),
  )
  const ephemeral = ephemeralCharge(use, rates, limits)
  const provisioned =
    use.provisioned && provisionedBill(use.provisioned, use.memoryMb, rates, limits)
  const extra = use.extraLines.map(({ label, quantity, rate }) => ({
    label,
    ...charge(new Big(quantity), rate),
  }))
  const charges = [
    ...compute,
    requests,
    ...(ephemeral ? [ephemeral] : []),
    ...(provisioned ? [provisioned.enabled, provisioned.duration] : []),
    ...extra,
  ]
  return {
    runs,
    gbSeconds,
    billableGbSeconds,
    onDemandRequests,
    billableRequests,
    compute,
    requests,
    ephemeral,
    provisioned,
    extra,
    totalUsd: sumOf(charges.map(({ usd }) => usd)),
  }
}

const secondsPerMs = new Big(1).div(measureOf('second').factor)

function runsUsed(runs: Runs, memoryMb: number, { granularityMs }: LambdaCostLimits): RunsUsed {
  const billed = billedMs(runs.durationMs, granularityMs)
  return {
    ...runs,
    billedMs: billed,
    seconds: new Big(billed).times(runs.requests).times(secondsPerMs),
    gbSeconds: exactGbSeconds(memoryMb, billed, runs.requests),
  }
}

function requestsOf({ requests, requestsEach }: Runs): Big {
  return new Big(requests).times(requestsEach)
}

function above(amount: Big, free: number): Big {
  return amount.gt(free) ? amount.minus(free) : new Big(0)
}
