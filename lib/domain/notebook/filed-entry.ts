import type { IndexedItem } from '@/lib/domain/quiz/item-index'
import type { NotebookEntry } from './notebook-entry'

/** An entry with what is known of its item before that is fetched. */
export interface FiledEntry extends NotebookEntry {
  readonly item: IndexedItem
}

/** The entries that can be looked at, in the order given, and how many others there are. */
export interface Filed {
  readonly filed: readonly FiledEntry[]
  /** Of items that are asked no more. */
  readonly retired: number
  /** Of items that the learner imported: the course has none of them to show. */
  readonly own: number
}

export function fileEntries(
  entries: readonly NotebookEntry[],
  index: readonly IndexedItem[],
): Filed {
  const byId = new Map(index.map((item) => [item.id, item]))
  const filed = entries.flatMap((entry) => {
    const item = byId.get(entry.itemId)
    return item === undefined ? [] : [{ ...entry, item }]
  })
  const own = entries.filter(({ itemId, misses }) => {
    return !byId.has(itemId) && misses.every(({ quiz }) => quiz.kind === 'own')
  }).length
  return { filed, retired: entries.length - filed.length - own, own }
}
