import type { Book } from '@/lib/domain/simulator/book'
import { itemLimits } from '@/lib/domain/simulator/dynamodb-item-size/item-limits'
import { takenItem } from '@/lib/domain/simulator/dynamodb-item-size/item-setting'
import { itemSize } from '@/lib/domain/simulator/dynamodb-item-size/item-size'
import type { Setting } from '@/lib/domain/simulator/field'
import { type IndexChange, indexChanges } from './index-write'
import { bytesOfKb } from './kilobytes'

/** What stands in the fields of the page. */
export interface AccessSetting {
  /** One of `number` and `item`. */
  readonly sizeFrom: string
  readonly itemKb: number
  readonly item: string
  readonly readOperation: string
  readonly itemsPerRead: number
  readonly consistency: string
  readonly readsPerSecond: number
  readonly writeOperation: string
  readonly itemsPerWrite: number
  readonly beforeKb: number
  readonly writesPerSecond: number
  readonly entryKb: number
  readonly gsiCount: number
  readonly lsiCount: number
  readonly indexChange: string
}

/** The values of the fields by their names, as the page hands them to its special part. */
export function accessSettingOf(setting: Setting): AccessSetting {
  const number = (name: keyof AccessSetting) => Number(setting[name] ?? 0)
  const text = (name: keyof AccessSetting) => String(setting[name] ?? '')
  return {
    sizeFrom: text('sizeFrom'),
    itemKb: number('itemKb'),
    item: text('item'),
    readOperation: text('readOperation'),
    itemsPerRead: number('itemsPerRead'),
    consistency: text('consistency'),
    readsPerSecond: number('readsPerSecond'),
    writeOperation: text('writeOperation'),
    itemsPerWrite: number('itemsPerWrite'),
    beforeKb: number('beforeKb'),
    writesPerSecond: number('writesPerSecond'),
    entryKb: number('entryKb'),
    gsiCount: number('gsiCount'),
    lsiCount: number('lsiCount'),
    indexChange: text('indexChange'),
  }
}

export const readWays = [
  'GetItem',
  'BatchGetItem',
  'TransactGetItems',
  'Query',
  'Scan',
  'GsiQuery',
  'LsiQuery',
  'LsiQueryWithFetch',
] as const
export type ReadWay = (typeof readWays)[number]

export const writeWays = [
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'TransactWriteItems',
] as const
export type WriteWay = (typeof writeWays)[number]

/** No reads, or no writes, at all. */
export const noWay = 'none'

export function readWayOf({ readOperation }: AccessSetting): ReadWay | null {
  return readWays.find((way) => way === readOperation) ?? null
}

export function writeWayOf({ writeOperation }: AccessSetting): WriteWay | null {
  return writeWays.find((way) => way === writeOperation) ?? null
}

export function indexChangeOf({ indexChange }: AccessSetting): IndexChange {
  return indexChanges.find((change) => change === indexChange) ?? 'define-indexed-attribute'
}

/** The size of one item in bytes, as given or of the item that was pasted. */
export function itemBytesOf(setting: AccessSetting, book: Book): number {
  if (setting.sizeFrom !== 'item') return bytesOfKb(setting.itemKb)
  const limits = itemLimits(book)
  return itemSize(takenItem({ item: setting.item, form: 'auto' }, limits).item, limits).bytes
}
