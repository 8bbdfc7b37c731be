import Big from 'big.js'
import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** What one dollar buys against what common notes say it buys. */
export interface GbSecondsPerDollar {
  /** Whole GB-seconds that are paid for in full. */
  readonly gbSeconds: number
  /** What the GB-seconds that the notes promise for one dollar really cost. */
  readonly claimedCostUsd: Big
}

/** How many GB-seconds common notes promise for a dollar; wrong by a factor of ten (`price-one-dollar-gb-seconds`). */
export function claimedGbSeconds(book: Book): number {
  const perUsd = figureOf(book, 'price-one-dollar-gb-seconds#gb_seconds_per_usd')
  // The fact names the claim only by its true price.
  return perUsd * figureOf(book, 'price-one-dollar-gb-seconds#usd_per_600000_gb_seconds')
}

/** Holds the claim against a rate, in US dollars for a GB-second; null where the rate is nothing. */
export function gbSecondsPerDollar(rate: string, claimed: number): GbSecondsPerDollar | null {
  const price = new Big(rate)
  if (price.eq(0)) return null
  return {
    gbSeconds: new Big(1).div(price).round(0, Big.roundDown).toNumber(),
    claimedCostUsd: price.times(claimed),
  }
}
