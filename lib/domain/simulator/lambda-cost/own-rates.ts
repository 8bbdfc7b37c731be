import type { LambdaCostLimits } from './lambda-cost-limits'
import type { LambdaRates, RateName } from './lambda-rates'
import type { MonthlyUse } from './monthly-use'
import type { PriceTier } from './tiered-charges'

/** Rates that somebody gives instead of the price book's, in US dollars as decimal digits. */
export interface OwnRates {
  readonly perMillionRequests?: string | undefined
  readonly durationGbSecond?: string | undefined
  readonly ephemeralGbSecond?: string | undefined
  readonly provisionedGbSecond?: string | undefined
  readonly provisionedDurationGbSecond?: string | undefined
  /** Stands before `durationGbSecond`. */
  readonly durationTiers?: readonly PriceTier[] | undefined
}

/** The price book's rates with one's own in their place; one duration rate of one's own holds for any amount. */
export function withOwnRates(rates: LambdaRates, own: OwnRates): LambdaRates {
  const { durationGbSecond, durationTiers } = own
  const flat = durationGbSecond === undefined ? null : [{ upTo: null, price: durationGbSecond }]
  return {
    perMillionRequests: own.perMillionRequests ?? rates.perMillionRequests,
    durationTiers: durationTiers ?? flat ?? rates.durationTiers,
    ephemeralGbSecond: own.ephemeralGbSecond ?? rates.ephemeralGbSecond,
    provisionedGbSecond: own.provisionedGbSecond ?? rates.provisionedGbSecond,
    provisionedDurationGbSecond:
      own.provisionedDurationGbSecond ?? rates.provisionedDurationGbSecond,
  }
}

/** The rates that a bill for this use needs and that are not known. */
export function missingRates(
  rates: LambdaRates,
  { ephemeralMb, provisioned }: Pick<MonthlyUse, 'ephemeralMb' | 'provisioned'>,
  { freeEphemeralMb }: LambdaCostLimits,
): readonly RateName[] {
  const needed: readonly RateName[] = [
    'perMillionRequests',
    'durationTiers',
    ...(ephemeralMb > freeEphemeralMb ? (['ephemeralGbSecond'] as const) : []),
    ...(provisioned ? (['provisionedGbSecond', 'provisionedDurationGbSecond'] as const) : []),
  ]
  return needed.filter((name) => rates[name] === null)
}
