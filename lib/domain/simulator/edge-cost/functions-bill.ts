import Big from 'big.js'
import type { FunctionsPrices } from './edge-prices'

/** A month of a CloudFront Function; nothing in it is rounded. */
export interface FunctionsBill {
  readonly billableInvocations: number
  readonly requestUsd: Big
  readonly totalUsd: Big
}

/** Invocations are priced by the million. */
const million = 1_000_000

/** What a CloudFront Function costs in a month: its invocations beyond the free ones, however long they take (`cmp-price-cff`). */
export function functionsBill(
  invocations: number,
  { perMillion, freeInvocations }: FunctionsPrices,
): FunctionsBill {
  const billableInvocations = Math.max(0, invocations - freeInvocations)
  const requestUsd = new Big(billableInvocations).times(perMillion).div(million)
  return { billableInvocations, requestUsd, totalUsd: requestUsd }
}
