import type { ReadWay } from './access-setting'
import { lsiFetch } from './lsi-fetch'
import { readCapacity } from './read-capacity'
import type { ReadConsistency, ReadLimits } from './read-limits'

/** Reads of items of one size that come again and again. */
export interface PlannedReads {
  readonly way: ReadWay
  /** Items that one request reads; 1 of a GetItem. */
  readonly items: number
  readonly itemBytes: number
  /** What an index holds of an item. */
  readonly entryBytes: number
  /** What is asked for; some ways know only one. */
  readonly consistency: Exclude<ReadConsistency, 'transactional'>
  readonly perSecond: number
}

/** What such reads cost, and every amount on the way. */
export interface ReadPlan extends PlannedReads {
  /** The size that is rounded: of the item, or of its entry in an index. */
  readonly countedBytes: number
  /** Whether each item is rounded up, or the sum of all. */
  readonly rounding: 'each' | 'sum'
  /** Of one request, without what is fetched from the table besides. */
  readonly blocks: number
  readonly fetchBlocks: number
  readonly servedAs: ReadConsistency
  readonly unitsPerBlock: number
  readonly unitsPerRequest: number
  readonly rcu: number
  /** Whose capacity it uses. */
  readonly paidBy: 'table' | 'gsi'
}

const rangeWays: readonly ReadWay[] = ['Query', 'Scan', 'GsiQuery', 'LsiQuery', 'LsiQueryWithFetch']
const indexWays: readonly ReadWay[] = ['GsiQuery', 'LsiQuery', 'LsiQueryWithFetch']

export function readPlan(reads: PlannedReads, limits: ReadLimits): ReadPlan {
  const { way, itemBytes, entryBytes, perSecond } = reads
  const items = way === 'GetItem' ? 1 : reads.items
  const countedBytes = indexWays.includes(way) ? entryBytes : itemBytes
  const servedAs = servedConsistency(reads)
  const unitsPerBlock = limits.unitsPerBlock[servedAs]
  const { blocks, fetchBlocks } = blocksOfRequest({ ...reads, items }, countedBytes, limits)
  const unitsPerRequest = (blocks + fetchBlocks) * unitsPerBlock
  return {
    ...reads,
    items,
    countedBytes,
    rounding: rangeWays.includes(way) ? 'sum' : 'each',
    blocks,
    fetchBlocks,
    servedAs,
    unitsPerBlock,
    unitsPerRequest,
    rcu: unitsPerRequest * perSecond,
    paidBy: way === 'GsiQuery' ? 'gsi' : 'table',
  }
}

/** A transaction is always transactional; a global secondary index only ever eventually consistent (`dynamodb-gsi-read-cost`). */
function servedConsistency({ way, consistency }: PlannedReads): ReadConsistency {
  if (way === 'TransactGetItems') return 'transactional'
  return way === 'GsiQuery' ? 'eventual' : consistency
}

function blocksOfRequest(
  { way, items, itemBytes, entryBytes }: PlannedReads,
  countedBytes: number,
  limits: ReadLimits,
): { readonly blocks: number; readonly fetchBlocks: number } {
  const once = { consistency: 'strong', perSecond: 1 } as const
  if (way === 'LsiQueryWithFetch') {
    const query = { ...once, items, projectedBytes: entryBytes, baseBytes: itemBytes }
    const { indexBlocks, fetchBlocks } = lsiFetch(query, limits)
    return { blocks: indexBlocks, fetchBlocks }
  }
  const isRange = rangeWays.includes(way)
  const request = { ...once, itemsBytes: [isRange ? items * countedBytes : countedBytes] }
  const { rounded } = readCapacity({ ...request, operation: isRange ? 'Query' : 'GetItem' }, limits)
  const blocks = rounded[0]?.blocks ?? 1
  return { blocks: isRange ? blocks : items * blocks, fetchBlocks: 0 }
}
