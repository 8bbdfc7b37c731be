import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import {
  billedStorage,
  storageLimits,
} from '@/lib/domain/simulator/dynamodb-item-size/billed-storage'
import type { DynamodbCostSetting } from './dynamodb-cost-setting'

/** What a table keeps, as it is billed. */
export interface StoredTable {
  readonly itemBytes: number
  /** Added to each item of the table, and to each entry of an index. */
  readonly overheadBytes: number
  readonly indexOverheadBytes: number
  /** The table alone, in one Region. */
  readonly tableGb: number
  /** Its indexes, in one Region. */
  readonly indexGb: number
  /** All of it in all Regions. */
  readonly storedGb: number
}

/** The size of a table by its items, each with what billing adds (fact `dynamodb-storage-overhead`); GB are of 1,024³ bytes. */
export function storedTable(
  { items, itemKb, gsis, replicas }: DynamodbCostSetting,
  book: Book,
): StoredTable {
  const itemBytes = itemKb * measureOf('kb').factor
  const item = { itemBytes, globalTable: replicas > 1 }
  const { bytes, overheadBytes } = billedStorage(item, storageLimits(book))
  const indexOverheadBytes = figureOf(book, 'dynamodb-storage-overhead#gsi_item_overhead_bytes')
  const bytesPerGb = measureOf('gb').factor
  const tableGb = (items * bytes) / bytesPerGb
  const indexGb = (gsis * items * (itemBytes + indexOverheadBytes)) / bytesPerGb
  return {
    itemBytes,
    overheadBytes,
    indexOverheadBytes,
    tableGb,
    indexGb,
    storedGb: (tableGb + indexGb) * replicas,
  }
}
