import { type Book, defaultRegion, figureOf, priceOf } from '@/lib/domain/simulator/book'
import { assert } from '@/lib/shared/assert'

/** AWS's figures that shape a bill, besides its prices. */
export interface LambdaCostLimits {
  /** `price-granularity` */
  readonly granularityMs: number
  /** `price-ephemeral` */
  readonly freeEphemeralMb: number
  /** What the time that provisioned concurrency is on is rounded up to. */
  readonly provisionedStepSeconds: number
}

/** What a month gives away: on-demand requests and GB-seconds, of x86 and Arm together. */
export interface FreeTier {
  readonly requests: number
  readonly gbSeconds: number
}

export const noFreeTier: FreeTier = { requests: 0, gbSeconds: 0 }

export function lambdaCostLimits(book: Book): LambdaCostLimits {
  const step = priceOf(book, defaultRegion, 'lambda.provisioned_concurrency.rounding')
  assert(step?.value, 'The price book does not say how provisioned concurrency is rounded.')
  return {
    granularityMs: figureOf(book, 'price-granularity#billing_granularity_ms'),
    freeEphemeralMb: figureOf(book, 'price-ephemeral#free_ephemeral_mb'),
    provisionedStepSeconds: Number(step.value),
  }
}

/** The free tier of every account: `price-free-requests`, `price-free-gb-seconds`. */
export function lambdaFreeTier(book: Book): FreeTier {
  return {
    requests: figureOf(book, 'price-free-requests#free_requests_per_month'),
    gbSeconds: figureOf(book, 'price-free-gb-seconds#free_gb_seconds_per_month'),
  }
}
