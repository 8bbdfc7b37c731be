import Big from 'big.js'
import { billedMs } from '@/lib/domain/simulator/lambda-cost/billed-ms'
import { exactGbSeconds } from '@/lib/domain/simulator/lambda-cost/exact-gb-seconds'
import type { LambdaEdgePrices } from './edge-prices'

/** Runs of a Lambda@Edge function in a month. */
export interface LambdaEdgeUse {
  readonly requests: number
  readonly durationMs: number
  readonly memoryMb: number
}

/** A month of a Lambda@Edge function; nothing in it is rounded but each run's duration. */
export interface LambdaEdgeBill {
  readonly billedMs: number
  readonly gbSeconds: Big
  readonly computeUsd: Big
  readonly requestUsd: Big
  readonly totalUsd: Big
}

/** Requests are priced by the million. */
const million = 1_000_000

/**
 * What a Lambda@Edge function costs in a month: every request, and memory times billed time; nothing is free
 * (`cmp-price-lae`, aws.amazon.com/lambda/pricing, section Lambda@Edge).
 */
export function lambdaEdgeBill(
  { requests, durationMs, memoryMb }: LambdaEdgeUse,
  { perMillionRequests, durationGbSecond, granularityMs }: LambdaEdgePrices,
): LambdaEdgeBill {
  const billed = billedMs(durationMs, granularityMs)
  const gbSeconds = exactGbSeconds(memoryMb, billed, requests)
  const computeUsd = gbSeconds.times(durationGbSecond)
  const requestUsd = new Big(requests).times(perMillionRequests).div(million)
  return {
    billedMs: billed,
    gbSeconds,
    computeUsd,
    requestUsd,
    totalUsd: computeUsd.plus(requestUsd),
  }
}
