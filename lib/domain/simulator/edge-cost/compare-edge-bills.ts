import type { EdgePrices } from './edge-prices'
import { type LambdaEdgeBill, lambdaEdgeBill } from './lambda-edge-bill'
import { type MeteredBill, meteredBill } from './metered-bill'

/** What viewers ask for in a month, and what a run of the function takes. */
export interface EdgeTraffic {
  readonly viewerRequests: number
  /** Of the requests, those that the cache answers; 0 to 100. */
  readonly cacheHitPercent: number
  readonly durationMs: number
  readonly memoryMb: number
  /** Whether a CloudFront Function reads a KeyValueStore: once in each run, as is assumed. */
  readonly readsKeyValues: boolean
}

export interface FunctionsBill {
  readonly invocations: MeteredBill
  /** Null where it reads nothing. */
  readonly reads: MeteredBill | null
  readonly totalUsd: MeteredBill['usd']
}

export interface EdgeBills {
  readonly 'cloudfront-functions': FunctionsBill
  readonly 'lambda-edge-viewer': LambdaEdgeBill
  /** Of the requests that the cache cannot answer only (`lae-origin-request`). */
  readonly 'lambda-edge-origin': LambdaEdgeBill & { readonly requests: number }
}

/** The same month by each of the options, were the function attached to one event. */
export function compareEdgeBills(traffic: EdgeTraffic, prices: EdgePrices): EdgeBills {
  const { viewerRequests, cacheHitPercent, durationMs, memoryMb, readsKeyValues } = traffic
  const misses = Math.round((viewerRequests * (100 - cacheHitPercent)) / 100)
  const lambda = (requests: number) =>
    lambdaEdgeBill({ requests, durationMs, memoryMb }, prices.lambda)
  const invocations = meteredBill(viewerRequests, prices.invocations)
  const reads = readsKeyValues ? meteredBill(viewerRequests, prices.reads) : null
  return {
    'cloudfront-functions': {
      invocations,
      reads,
      totalUsd: invocations.usd.plus(reads?.usd ?? 0),
    },
    'lambda-edge-viewer': lambda(viewerRequests),
    'lambda-edge-origin': { requests: misses, ...lambda(misses) },
  }
}
