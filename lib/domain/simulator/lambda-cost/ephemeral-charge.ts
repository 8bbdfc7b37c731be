import { sumOf } from '@/lib/domain/simulator/money'
import { billedMs } from './billed-ms'
import { exactGbSeconds } from './exact-gb-seconds'
import type { LambdaCostLimits } from './lambda-cost-limits'
import { type LambdaRates, neededRate } from './lambda-rates'
import type { MonthlyUse } from './monthly-use'
import { type Charge, charge } from './tiered-charges'

type EphemeralUse = Pick<MonthlyUse, 'ephemeralMb' | 'runs'> &
  Partial<Pick<MonthlyUse, 'provisioned'>>

/**
 * What /tmp costs above its free size, null where it is no larger (`price-ephemeral`). It is paid for while code runs,
 * on provisioned concurrency too, and the free tier does not cover it.
 */
export function ephemeralCharge(
  { ephemeralMb, runs, provisioned = null }: EphemeralUse,
  rates: LambdaRates,
  { freeEphemeralMb, granularityMs }: LambdaCostLimits,
): Charge | null {
  const paidMb = ephemeralMb - freeEphemeralMb
  if (paidMb <= 0) return null
  const used = [...runs, ...(provisioned ? [provisioned] : [])].map(({ durationMs, requests }) =>
    exactGbSeconds(paidMb, billedMs(durationMs, granularityMs), requests),
  )
  return charge(sumOf(used), neededRate(rates, 'ephemeralGbSecond'))
}
