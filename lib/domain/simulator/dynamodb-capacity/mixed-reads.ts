import { blocksOf } from './blocks'
import type { ReadLimits } from './read-limits'

/** Reads of one size, some strongly consistent, some eventually. */
export interface MixedReads {
  readonly itemBytes: number
  readonly strongPerSecond: number
  readonly eventualPerSecond: number
}

/** The read capacity units a second for both kinds together (`dynamodb-rcu-definition`). */
export function mixedReads(
  { itemBytes, strongPerSecond, eventualPerSecond }: MixedReads,
  { blockBytes, unitsPerBlock }: ReadLimits,
): { readonly rcu: number; readonly strongRcu: number; readonly eventualRcu: number } {
  const blocks = blocksOf(itemBytes, blockBytes)
  const strongRcu = blocks * unitsPerBlock.strong * strongPerSecond
  const eventualRcu = blocks * unitsPerBlock.eventual * eventualPerSecond
  return { rcu: strongRcu + eventualRcu, strongRcu, eventualRcu }
}
