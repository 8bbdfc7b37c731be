import { type Book, figureOf, priceOf } from '@/lib/domain/simulator/book'
import { assert } from '@/lib/shared/assert'
import type { MeteredPrice } from './metered-bill'

/** What code at the edge costs: US dollars as decimal digits (`cmp-price-cff`, `cmp-price-lae`). */
export interface EdgePrices {
  /** Invocations of a CloudFront Function. */
  readonly invocations: MeteredPrice
  /** What a CloudFront Function reads from a KeyValueStore. */
  readonly reads: MeteredPrice
  readonly lambda: LambdaEdgePrices
}

export interface LambdaEdgePrices {
  readonly perMillionRequests: string
  readonly durationGbSecond: string
  /** What a run is rounded up to. */
  readonly granularityMs: number
}

/** The keys of the price book. */
export const edgePriceKeys = {
  invocation: 'cloudfront_functions.invocation',
  freeInvocations: 'cloudfront_functions.free_invocations',
  keyValueRead: 'cloudfront_keyvaluestore.read',
  freeKeyValueReads: 'cloudfront_keyvaluestore.free_reads',
  request: 'lambda_edge.request',
  duration: 'lambda_edge.duration',
} as const

export function edgePrices(book: Book, region: string): EdgePrices {
  const price = (key: string) => {
    const found = priceOf(book, region, key)?.value ?? null
    assert(found !== null, `The price book of ${region} has no ${key}.`)
    return found
  }
  return {
    invocations: {
      perMillion: price(edgePriceKeys.invocation),
      free: Number(price(edgePriceKeys.freeInvocations)),
    },
    reads: {
      perMillion: price(edgePriceKeys.keyValueRead),
      free: Number(price(edgePriceKeys.freeKeyValueReads)),
    },
    lambda: {
      perMillionRequests: price(edgePriceKeys.request),
      durationGbSecond: price(edgePriceKeys.duration),
      granularityMs: figureOf(book, 'cmp-price-lae#billing_granularity_ms'),
    },
  }
}
