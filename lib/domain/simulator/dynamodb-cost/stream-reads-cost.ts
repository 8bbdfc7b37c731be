import type Big from 'big.js'
import type { BigSource } from 'big.js'
import { billableOf, chargeOf } from './priced'

/** GetRecords calls of a month on the streams of a Region. */
export interface StreamReads {
  /** By Lambda triggers; they are free, whatever their number. */
  readonly lambdaReads: number
  readonly otherReads: number
  readonly freeReads: number
}

export interface StreamReadsCost {
  readonly billableReads: number
  readonly totalUsd: Big
}

/** What reading a stream costs, at a price for one read (fact `streams-read-pricing`). */
export function streamReadsCost(
  { otherReads, freeReads }: StreamReads,
  usdPerRead: BigSource,
): StreamReadsCost {
  const reads = { quantity: otherReads, free: freeReads, per: 1 }
  return { billableReads: billableOf(reads).toNumber(), totalUsd: chargeOf(reads, usdPerRead) }
}
