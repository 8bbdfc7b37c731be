import Big from 'big.js'
import { type LambdaBill, lambdaBill } from './lambda-bill'
import type { FreeTier, LambdaCostLimits } from './lambda-cost-limits'
import type { LambdaRates } from './lambda-rates'
import type { Architecture, MonthlyUse } from './monthly-use'
import { firstPrice } from './run-usd'

/** The same month on both architectures. */
export interface ArchitectureComparison {
  readonly bills: Readonly<Record<Architecture, LambdaBill>>
  /** What arm64 saves, in US dollars; below zero where it costs more. */
  readonly savedUsd: Big
  /** Of the x86 bill; null where that is nothing. */
  readonly savedPercent: number | null
  /** How many times as long a run may take on arm64 before its GB-seconds cost what those of x86 do; null where arm64 is free. */
  readonly equalDurationRatio: number | null
}

/** A function may run longer or shorter on arm64, so each architecture has a use of its own (`price-arm`). */
export function compareArchitectures(
  uses: Readonly<Record<Architecture, MonthlyUse>>,
  free: FreeTier,
  rates: Readonly<Record<Architecture, LambdaRates>>,
  limits: LambdaCostLimits,
): ArchitectureComparison {
  const bills = {
    x86_64: lambdaBill(uses.x86_64, free, rates.x86_64, limits),
    arm64: lambdaBill(uses.arm64, free, rates.arm64, limits),
  }
  const savedUsd = bills.x86_64.totalUsd.minus(bills.arm64.totalUsd)
  return {
    bills,
    savedUsd,
    savedPercent: percentOf(savedUsd, bills.x86_64.totalUsd),
    equalDurationRatio: ratio(new Big(firstPrice(rates.x86_64)), new Big(firstPrice(rates.arm64))),
  }
}

function percentOf(part: Big, whole: Big): number | null {
  return ratio(part.times(100), whole)
}

function ratio(part: Big, whole: Big): number | null {
  return whole.eq(0) ? null : part.div(whole).toNumber()
}
