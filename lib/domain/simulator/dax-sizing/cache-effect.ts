import Big from 'big.js'
import type { WorkedStep } from '@/lib/domain/simulator/worked'

/** Reads that could go through a cache, and what each way of answering takes. */
export interface CachedReads {
  readonly readsPerSecond: number
  /** 0 to 1. */
  readonly hitRate: number
  /** What one of these reads costs DynamoDB. */
  readonly rcuPerRead: number
  /** A strongly consistent or transactional read passes the cache by (fact `dax-strong-reads-bypass`). */
  readonly cacheable: boolean
  /** Assumed by whoever asks: AWS promises no figures. */
  readonly hitMs: number
  readonly missMs: number
}

export interface CacheEffect {
  readonly hitRps: number
  readonly missRps: number
  readonly averageMs: number
  readonly rcuWithoutCache: number
  readonly rcuWithCache: number
  readonly rcuSaved: number
  readonly steps: readonly WorkedStep[]
}

/** What a cache makes of such reads: hits skip DynamoDB, everything else costs what it did. */
export function cacheEffect(reads: CachedReads): CacheEffect {
  const rate = new Big(reads.cacheable ? reads.hitRate : 0)
  const hitRps = rate.times(reads.readsPerSecond)
  const missRps = new Big(reads.readsPerSecond).minus(hitRps)
  const rcuWithoutCache = new Big(reads.readsPerSecond).times(reads.rcuPerRead)
  const rcuWithCache = missRps.times(reads.rcuPerRead)
  const averageMs = rate.times(reads.hitMs).plus(new Big(1).minus(rate).times(reads.missMs))
  const effect = {
    hitRps: hitRps.toNumber(),
    missRps: missRps.toNumber(),
    averageMs: averageMs.toNumber(),
    rcuWithoutCache: rcuWithoutCache.toNumber(),
    rcuWithCache: rcuWithCache.toNumber(),
    rcuSaved: rcuWithoutCache.minus(rcuWithCache).toNumber(),
  }
  return { ...effect, steps: Object.entries(effect).map(([name, value]) => ({ name, value })) }
}
