import Big from 'big.js'
import { measureOf } from '@/lib/domain/fact/unit'
import { billedMs } from './billed-ms'
import { exactGbSeconds } from './exact-gb-seconds'
import type { LambdaCostLimits } from './lambda-cost-limits'
import { type LambdaRates, neededRate } from './lambda-rates'
import type { ProvisionedUse } from './monthly-use'
import { type Charge, charge } from './tiered-charges'

export interface ProvisionedBill {
  /** How long it is on, rounded up. */
  readonly billedSeconds: number
  readonly billedMs: number
  /** For being on. */
  readonly enabled: Charge
  /** For its runs, which no free tier covers. */
  readonly duration: Charge
}

/** What provisioned concurrency costs, besides its requests (`price-provisioned-concurrency`). */
export function provisionedBill(
  { concurrency, seconds, requests, durationMs }: ProvisionedUse,
  memoryMb: number,
  rates: LambdaRates,
  { granularityMs, provisionedStepSeconds }: LambdaCostLimits,
): ProvisionedBill {
  const billedSeconds = Math.ceil(seconds / provisionedStepSeconds) * provisionedStepSeconds
  const onMs = new Big(billedSeconds).times(measureOf('second').factor)
  const billed = billedMs(durationMs, granularityMs)
  const enabled = exactGbSeconds(memoryMb, onMs, concurrency)
  const used = exactGbSeconds(memoryMb, billed, requests)
  return {
    billedSeconds,
    billedMs: billed,
    enabled: charge(enabled, neededRate(rates, 'provisionedGbSecond')),
    duration: charge(used, neededRate(rates, 'provisionedDurationGbSecond')),
  }
}
