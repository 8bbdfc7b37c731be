import type { IndexedItem } from '@/lib/domain/quiz/item-index'
import type { NotebookEntry } from './notebook-entry'

/** An entry with what is known of its item before that is fetched. */
export interface FiledEntry extends NotebookEntry {
  readonly item: IndexedItem
}

/** The entries whose items can still be asked, in the order given; those of retired items only counted. */
export function fileEntries(
  entries: readonly NotebookEntry[],
  index: readonly IndexedItem[],
): { readonly filed: readonly FiledEntry[]; readonly retired: number } {
  const byId = new Map(index.map((item) => [item.id, item]))
  const filed = entries.flatMap((entry) => {
    const item = byId.get(entry.itemId)
    return item === undefined ? [] : [{ ...entry, item }]
  })
  return { filed, retired: entries.length - filed.length }
}
