import { type Book, figuresOf, priceOf } from '@/lib/domain/simulator/book'
import { assert } from '@/lib/shared/assert'
import type { Architecture } from './monthly-use'
import type { PriceTier } from './tiered-charges'

/** What Lambda costs in a region on one architecture: US dollars as decimal digits, null where not known. */
export interface LambdaRates {
  readonly perMillionRequests: string | null
  /** A GB-second of a run, by how many have been used in the month (`price-tiers`). */
  readonly durationTiers: readonly PriceTier[] | null
  /** A GB-second of /tmp above what is free (`price-ephemeral`). */
  readonly ephemeralGbSecond: string | null
  /** A GB-second of provisioned concurrency that is on (`price-provisioned-concurrency`). */
  readonly provisionedGbSecond: string | null
  /** A GB-second of a run on provisioned concurrency. */
  readonly provisionedDurationGbSecond: string | null
}

export type RateName = keyof LambdaRates

/** The keys of the price book by architecture. */
export const priceKeys = {
  x86_64: keysOf('x86'),
  arm64: keysOf('arm'),
} as const satisfies Record<Architecture, object>

function keysOf(name: 'x86' | 'arm') {
  return {
    request: 'lambda.request',
    durationTiers: ['tier1', 'tier2', 'tier3'].map((tier) => `lambda.duration.${name}.${tier}`),
    ephemeral: 'lambda.ephemeral_storage',
    provisioned: `lambda.provisioned_concurrency.${name}`,
    provisionedDuration: `lambda.provisioned_concurrency.duration.${name}`,
  }
}

const tierBounds: Record<Architecture, string> = {
  x86_64: 'price-tiers#x86_tier_bounds_gb_s',
  arm64: 'price-tiers#arm_tier_bounds_gb_s',
}

export function lambdaRates(book: Book, region: string, architecture: Architecture): LambdaRates {
  const keys = priceKeys[architecture]
  const price = (key: string) => priceOf(book, region, key)?.value ?? null
  const bounds = figuresOf(book, tierBounds[architecture])
  const tiers = keys.durationTiers.flatMap((key, index): readonly PriceTier[] => {
    const found = price(key)
    return found === null ? [] : [{ upTo: bounds[index] ?? null, price: found }]
  })
  return {
    perMillionRequests: price(keys.request),
    durationTiers: tiers.length === keys.durationTiers.length ? tiers : null,
    ephemeralGbSecond: price(keys.ephemeral),
    provisionedGbSecond: price(keys.provisioned),
    provisionedDurationGbSecond: price(keys.provisionedDuration),
  }
}

/** A rate that a charge cannot do without; that it is known was checked before. */
export function neededRate<Name extends RateName>(rates: LambdaRates, name: Name) {
  const found = rates[name]
  assert(found !== null, `A bill needs the rate ${name}.`)
  return found
}
