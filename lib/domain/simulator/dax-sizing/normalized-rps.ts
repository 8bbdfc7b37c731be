import Big from 'big.js'
import type { WorkedStep } from '@/lib/domain/simulator/worked'
import type { DaxLimits } from './dax-limits'

/** What goes through a DAX cluster each second. */
export interface DaxLoad {
  /** Reads answered from the cache. */
  readonly hitRps: number
  /** Reads that DAX has to fetch from DynamoDB. */
  readonly missRps: number
  /** Writes made through DAX; those past it do not count. */
  readonly writeRps: number
  readonly itemKb: number
  readonly nodes: number
}

export interface NormalizedRps {
  /** Cache hits a second of items of one block that would be the same work for the cluster. */
  readonly normalizedRps: number
  readonly steps: readonly WorkedStep[]
}

/**
 * The work of a cluster in normalized requests a second: hits × size + misses × size × weight + writes × weight ×
 * size × nodes (fact `dax-normalized-rps`, AWS's page on sizing a DAX cluster).
 */
export function normalizedRps(
  { hitRps, missRps, writeRps, itemKb, nodes }: DaxLoad,
  { sizeBlockKb, missWeight, writeWeight }: DaxLimits,
): NormalizedRps {
  const sizeBlocks = Math.ceil(itemKb / sizeBlockKb)
  const hits = new Big(hitRps).times(sizeBlocks)
  const misses = new Big(missRps).times(sizeBlocks).times(missWeight)
  const writes = new Big(writeRps).times(writeWeight).times(sizeBlocks).times(nodes)
  const all = hits.plus(misses).plus(writes).toNumber()
  return {
    normalizedRps: all,
    steps: [
      { name: 'sizeBlocks', value: sizeBlocks },
      { name: 'hitUnits', value: hits.toNumber() },
      { name: 'missUnits', value: misses.toNumber() },
      { name: 'writeUnits', value: writes.toNumber() },
      { name: 'normalizedRps', value: all },
    ],
  }
}
