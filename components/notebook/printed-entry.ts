import type { AskedItem } from '@/lib/domain/item/item'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'

/** An entry with its item, as it goes on paper. */
export interface PrintedEntry {
  readonly entry: FiledEntry
  readonly item: AskedItem
}

export interface NumberedEntry extends PrintedEntry {
  /** Counts from 1; the same for a question and its answer. */
  readonly number: number
}
