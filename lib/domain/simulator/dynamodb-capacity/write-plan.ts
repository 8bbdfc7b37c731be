import type { WriteWay } from './access-setting'
import { blocksOf } from './blocks'
import { type IndexChange, type IndexWriteLimits, indexWrite } from './index-write'
import { writeCapacity } from './write-capacity'

/** Writes of items of one size that come again and again, and what they do to the indexes. */
export interface PlannedWrites {
  readonly way: WriteWay
  /** Items that one request writes; 1 of a single write. */
  readonly items: number
  readonly itemBytes: number
  /** What an update or a replacement finds there. */
  readonly beforeBytes: number
  readonly perSecond: number
  readonly change: IndexChange
  readonly entryBytes: number
  readonly gsiCount: number
  readonly lsiCount: number
}

/** What such writes cost, and every amount on the way. */
export interface WritePlan extends PlannedWrites {
  /** The larger of the sizes before and after. */
  readonly countedBytes: number
  readonly blocksPerItem: number
  readonly unitsPerBlock: number
  /** Of the table itself. */
  readonly unitsPerRequest: number
  readonly tableWcu: number
  readonly indexWrites: number
  readonly entryBlocks: number
  /** A second, of one index. */
  readonly indexWcu: number
  /** Paid by the table: its local secondary indexes. */
  readonly lsiWcu: number
  /** Paid by the global secondary indexes, all together. */
  readonly gsiWcu: number
}

const groups: readonly WriteWay[] = ['BatchWriteItem', 'TransactWriteItems']
const replaces: readonly WriteWay[] = ['PutItem', 'UpdateItem']

export function writePlan(writes: PlannedWrites, limits: IndexWriteLimits): WritePlan {
  const { way, itemBytes, beforeBytes, perSecond, change, entryBytes } = writes
  const items = groups.includes(way) ? writes.items : 1
  const countedBytes = replaces.includes(way) ? Math.max(beforeBytes, itemBytes) : itemBytes
  const blocksPerItem = blocksOf(countedBytes, limits.blockBytes)
  const isTransaction = way === 'TransactWriteItems'
  const unitsPerBlock = isTransaction ? limits.unitsPerTransactionalBlock : limits.unitsPerBlock
  const { wcu: unitsPerItem } = writeCapacity(
    {
      operation: 'PutItem',
      consistency: isTransaction ? 'transactional' : 'standard',
      itemsBytes: [countedBytes],
      perSecond: 1,
    },
    limits,
  )
  const unitsPerRequest = items * unitsPerItem
  const {
    indexWcu: ofOne,
    writes: indexWrites,
    blocksPerWrite,
  } = indexWrite({ change, indexBytes: entryBytes }, limits)
  const indexWcu = ofOne * items * perSecond
  return {
    ...writes,
    items,
    countedBytes,
    blocksPerItem,
    unitsPerBlock,
    unitsPerRequest,
    tableWcu: unitsPerRequest * perSecond,
    indexWrites,
    entryBlocks: blocksPerWrite,
    indexWcu,
    lsiWcu: indexWcu * writes.lsiCount,
    gsiWcu: indexWcu * writes.gsiCount,
  }
}
