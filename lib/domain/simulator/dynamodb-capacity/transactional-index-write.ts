import { roundedEach, totalBlocks } from './rounded'
import { writeCapacity } from './write-capacity'
import type { WriteLimits } from './write-limits'

/** One item written in a transaction, and the entries it gets in global secondary indexes. */
export interface IndexedItem {
  readonly baseBytes: number
  readonly gsiBytes: readonly number[]
}

export interface IndexedItemCapacity {
  readonly baseWcu: number
  readonly indexWcu: number
  readonly totalWcu: number
}

/**
 * The write capacity units of such a write: the item is written twice, to prepare and to commit, its index entries once
 * (`dynamodb-transaction-cost`, `dynamodb-gsi-write-cost`).
 */
export function transactionalIndexWrite(
  { baseBytes, gsiBytes }: IndexedItem,
  limits: WriteLimits,
): IndexedItemCapacity {
  const { wcu: baseWcu } = writeCapacity(
    { operation: 'TransactWriteItems', itemsBytes: [baseBytes], perSecond: 1 },
    limits,
  )
  const indexBlocks = totalBlocks(roundedEach(gsiBytes, limits.blockBytes))
  const indexWcu = indexBlocks * limits.unitsPerBlock
  return { baseWcu, indexWcu, totalWcu: baseWcu + indexWcu }
}
