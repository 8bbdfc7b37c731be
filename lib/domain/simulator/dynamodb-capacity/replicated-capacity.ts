import { blocksOf } from './blocks'
import type { WriteLimits } from './write-limits'

/** Writes a second that each Region of a global table takes itself. */
export interface RegionalWrites {
  readonly writesPerSecondPerRegion: readonly number[]
  readonly itemBytes: number
}

export interface ReplicatedCapacity {
  readonly rwcuPerRegion: number
  readonly rwcuTotal: number
}

/**
 * Replicated write capacity units: every Region writes what any of them takes (`gt-billing`,
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/global-tables-billing.html).
 */
export function replicatedCapacity(
  { writesPerSecondPerRegion, itemBytes }: RegionalWrites,
  { blockBytes, unitsPerBlock }: WriteLimits,
): ReplicatedCapacity {
  const writesPerSecond = writesPerSecondPerRegion.reduce((total, one) => total + one, 0)
  const rwcuPerRegion = writesPerSecond * blocksOf(itemBytes, blockBytes) * unitsPerBlock
  return { rwcuPerRegion, rwcuTotal: rwcuPerRegion * writesPerSecondPerRegion.length }
}
