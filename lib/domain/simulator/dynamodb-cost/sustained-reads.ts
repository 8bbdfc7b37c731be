import Big, { type BigSource } from 'big.js'
import { blocksOf } from '@/lib/domain/simulator/dynamodb-capacity/blocks'
import type {
  ReadConsistency,
  ReadLimits,
} from '@/lib/domain/simulator/dynamodb-capacity/read-limits'
import type { WorkedStep } from '@/lib/domain/simulator/worked'
import { perMillion } from './per-million'

/** Reads of one item each that come evenly for a whole month. */
export interface SustainedReads {
  readonly readsPerSecond: number
  readonly itemBytes: number
  readonly consistency: ReadConsistency
  readonly secondsPerMonth: number
}

export interface SustainedReadCost {
  /** Read request units of the month. */
  readonly rru: Big
  readonly totalUsd: Big
  readonly steps: readonly WorkedStep[]
}

/**
 * What such reads cost on demand: reads a second × seconds × units a read (facts `dynamodb-on-demand-no-planning`,
 * `dynamodb-rcu-definition`).
 */
export function sustainedReads(
  { readsPerSecond, itemBytes, consistency, secondsPerMonth }: SustainedReads,
  { blockBytes, unitsPerBlock }: ReadLimits,
  usdPerMillion: BigSource,
): SustainedReadCost {
  const rruPerRead = blocksOf(itemBytes, blockBytes) * unitsPerBlock[consistency]
  const reads = new Big(readsPerSecond).times(secondsPerMonth)
  const rru = reads.times(rruPerRead)
  return {
    rru,
    totalUsd: rru.times(usdPerMillion).div(perMillion),
    steps: [
      { name: 'rruPerRead', value: rruPerRead },
      { name: 'reads', value: reads.toNumber() },
      { name: 'rru', value: rru.toNumber() },
    ],
  }
}
