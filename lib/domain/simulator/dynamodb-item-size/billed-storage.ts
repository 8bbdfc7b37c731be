import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** AWS's figures: `dynamodb-storage-overhead`. */
export interface StorageLimits {
  readonly itemOverheadBytes: number
  readonly globalTableOverheadBytes: number
}

export function storageLimits(book: Book): StorageLimits {
  const overhead = (figure: string) => figureOf(book, `dynamodb-storage-overhead#${figure}`)
  return {
    itemOverheadBytes: overhead('item_storage_overhead_bytes'),
    globalTableOverheadBytes: overhead('global_table_overhead_bytes'),
  }
}

export interface StoredItem {
  readonly itemBytes: number
  readonly globalTable: boolean
}

/** Bytes that one stored item is billed for, and what was added to its size. */
export function billedStorage(
  { itemBytes, globalTable }: StoredItem,
  { itemOverheadBytes, globalTableOverheadBytes }: StorageLimits,
): { readonly bytes: number; readonly overheadBytes: number } {
  const overheadBytes = itemOverheadBytes + (globalTable ? globalTableOverheadBytes : 0)
  return { bytes: itemBytes + overheadBytes, overheadBytes }
}
