import type { WorkedStep } from '@/lib/domain/simulator/worked'
import { blocksOf } from './blocks'
import type { ReadConsistency, ReadLimits } from './read-limits'

/** A query on a local secondary index that asks for attributes which the index does not hold. */
export interface LsiQuery {
  /** Items that the query finds, each fetched from the table. */
  readonly items: number
  /** Of one item, in the index. */
  readonly projectedBytes: number
  /** Of one item, in the table. */
  readonly baseBytes: number
  readonly consistency: Exclude<ReadConsistency, 'transactional'>
  readonly perSecond: number
}

export interface LsiFetch {
  readonly rcu: number
  readonly indexBlocks: number
  readonly fetchBlocks: number
  readonly steps: readonly WorkedStep[]
}

/**
 * The read capacity units a second of such queries: what is read in the index is rounded up as one sum, every item
 * fetched from the table by itself. `dynamodb-lsi-cost`;
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html
 */
export function lsiFetch(query: LsiQuery, { blockBytes, unitsPerBlock }: ReadLimits): LsiFetch {
  const { items, projectedBytes, baseBytes, consistency, perSecond } = query
  const indexBlocks = blocksOf(items * projectedBytes, blockBytes)
  const fetchBlocks = items * blocksOf(baseBytes, blockBytes)
  const unitsPerRequest = (indexBlocks + fetchBlocks) * unitsPerBlock[consistency]
  return {
    rcu: unitsPerRequest * perSecond,
    indexBlocks,
    fetchBlocks,
    steps: [
      { name: 'indexBlocks', value: indexBlocks },
      { name: 'fetchBlocks', value: fetchBlocks },
      { name: 'unitsPerRequest', value: unitsPerRequest },
    ],
  }
}
