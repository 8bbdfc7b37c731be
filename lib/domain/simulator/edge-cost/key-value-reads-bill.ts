import Big from 'big.js'
import type { KeyValueStorePrices } from './edge-prices'

/** A month of reads from a CloudFront KeyValueStore; nothing in it is rounded. */
export interface KeyValueReadsBill {
  readonly billableReads: number
  readonly usd: Big
}

/** Reads are priced by the million. */
const million = 1_000_000

/** What reading a KeyValueStore costs in a month: the reads beyond the free ones (aws.amazon.com/cloudfront/pricing). */
export function keyValueReadsBill(
  reads: number,
  { perMillionReads, freeReads }: KeyValueStorePrices,
): KeyValueReadsBill {
  const billableReads = Math.max(0, reads - freeReads)
  return { billableReads, usd: new Big(billableReads).times(perMillionReads).div(million) }
}
