import { blocksOf } from './blocks'
import type { ReadConsistency, ReadLimits } from './read-limits'

export interface PossibleReads {
  readonly blocks: number
  /** Reads of one item a second, by how they are read; 1.5 are three in two seconds. */
  readonly perSecond: Readonly<Record<ReadConsistency, number>>
}

/**
 * How often an item of this size is read with these units, such as the 3,000 of a partition:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html
 */
export function possibleReads(
  { rcu, itemBytes }: { readonly rcu: number; readonly itemBytes: number },
  { blockBytes, unitsPerBlock }: ReadLimits,
): PossibleReads {
  const blocks = blocksOf(itemBytes, blockBytes)
  const perSecond = (consistency: ReadConsistency) => rcu / (blocks * unitsPerBlock[consistency])
  return {
    blocks,
    perSecond: {
      eventual: perSecond('eventual'),
      strong: perSecond('strong'),
      transactional: perSecond('transactional'),
    },
  }
}
