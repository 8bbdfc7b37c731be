import { type Book, figureOf, priceOf } from '@/lib/domain/simulator/book'
import { assert } from '@/lib/shared/assert'

/** What code at the edge costs: US dollars as decimal digits (`cmp-price-cff`, `cmp-price-lae`). */
export interface EdgePrices {
  readonly functions: FunctionsPrices
  readonly keyValueStore: KeyValueStorePrices
  readonly lambda: LambdaEdgePrices
}

export interface FunctionsPrices {
  readonly perMillion: string
  /** Each month. */
  readonly freeInvocations: number
}

/** What a CloudFront Function reads from a KeyValueStore. */
export interface KeyValueStorePrices {
  readonly perMillionReads: string
  /** Each month. */
  readonly freeReads: number
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
    functions: {
      perMillion: price(edgePriceKeys.invocation),
      freeInvocations: Number(price(edgePriceKeys.freeInvocations)),
    },
    keyValueStore: {
      perMillionReads: price(edgePriceKeys.keyValueRead),
      freeReads: Number(price(edgePriceKeys.freeKeyValueReads)),
    },
    lambda: {
      perMillionRequests: price(edgePriceKeys.request),
      durationGbSecond: price(edgePriceKeys.duration),
      granularityMs: figureOf(book, 'cmp-price-lae#billing_granularity_ms'),
    },
  }
}
