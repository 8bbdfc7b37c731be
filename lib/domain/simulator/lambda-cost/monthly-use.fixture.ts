import type { LambdaCostLimits } from './lambda-cost-limits'
import type { LambdaRates } from './lambda-rates'
import type { MonthlyUse } from './monthly-use'

/** A million runs of 100 ms at 1 GB, with nothing on top. */
export function buildUse(given: Partial<MonthlyUse> = {}): MonthlyUse {
  return {
    memoryMb: 1024,
    ephemeralMb: 512,
    runs: [{ requests: 1_000_000, durationMs: 100, requestsEach: 1 }],
    provisioned: null,
    extraLines: [],
    ...given,
  }
}

/** As us-east-1 had them in 2026. */
export const x86Rates: LambdaRates = {
  perMillionRequests: '0.2',
  durationTiers: [
    { upTo: 6_000_000_000, price: '0.0000166667' },
    { upTo: 15_000_000_000, price: '0.000015' },
    { upTo: null, price: '0.0000133334' },
  ],
  ephemeralGbSecond: '0.0000000309',
  provisionedGbSecond: '0.0000041667',
  provisionedDurationGbSecond: '0.0000097222',
}

export const armRates: LambdaRates = {
  ...x86Rates,
  durationTiers: [
    { upTo: 7_500_000_000, price: '0.0000133334' },
    { upTo: 18_750_000_000, price: '0.0000120001' },
    { upTo: null, price: '0.0000106667' },
  ],
  provisionedGbSecond: '0.0000033334',
  provisionedDurationGbSecond: '0.0000077778',
}

export const costLimits: LambdaCostLimits = {
  granularityMs: 1,
  freeEphemeralMb: 512,
  provisionedStepSeconds: 300,
}

export const freeTier = { requests: 1_000_000, gbSeconds: 400_000 }
