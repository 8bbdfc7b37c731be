import type { Book } from '@/lib/domain/simulator/book'
import {
  type AccessSetting,
  indexChangeOf,
  itemBytesOf,
  readWayOf,
  writeWayOf,
} from './access-setting'
import { indexWriteLimits } from './index-write'
import { bytesOfKb } from './kilobytes'
import { readLimits } from './read-limits'
import { type ReadPlan, readPlan } from './read-plan'
import { type WritePlan, writePlan } from './write-plan'

/** What the reads and the writes of a setting cost; null of what there is none of. */
export interface AccessPlan {
  readonly itemBytes: number
  readonly reads: ReadPlan | null
  readonly writes: WritePlan | null
  /** Read capacity units a second of the table. */
  readonly tableRcu: number
  /** Read capacity units a second of the global secondary index that is queried. */
  readonly gsiRcu: number
  /** Write capacity units a second of the table, with its local secondary indexes. */
  readonly tableWcu: number
  readonly gsiWcu: number
}

export function accessPlan(setting: AccessSetting, book: Book): AccessPlan {
  const itemBytes = itemBytesOf(setting, book)
  const entryBytes = bytesOfKb(setting.entryKb)
  const [readWay, writeWay] = [readWayOf(setting), writeWayOf(setting)]
  const reads =
    readWay &&
    readPlan(
      {
        way: readWay,
        items: setting.itemsPerRead,
        itemBytes,
        entryBytes,
        consistency: setting.consistency === 'strong' ? 'strong' : 'eventual',
        perSecond: setting.readsPerSecond,
      },
      readLimits(book),
    )
  const writes =
    writeWay &&
    writePlan(
      {
        way: writeWay,
        items: setting.itemsPerWrite,
        itemBytes,
        beforeBytes: bytesOfKb(setting.beforeKb),
        perSecond: setting.writesPerSecond,
        change: indexChangeOf(setting),
        entryBytes,
        gsiCount: setting.gsiCount,
        lsiCount: setting.lsiCount,
      },
      indexWriteLimits(book),
    )
  return {
    itemBytes,
    reads,
    writes,
    tableRcu: reads?.paidBy === 'table' ? reads.rcu : 0,
    gsiRcu: reads?.paidBy === 'gsi' ? reads.rcu : 0,
    tableWcu: writes ? writes.tableWcu + writes.lsiWcu : 0,
    gsiWcu: writes?.gsiWcu ?? 0,
  }
}
