import Big, { type BigSource } from 'big.js'

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
  const billableReads = Math.max(0, otherReads - freeReads)
  return { billableReads, totalUsd: new Big(billableReads).times(usdPerRead) }
}
