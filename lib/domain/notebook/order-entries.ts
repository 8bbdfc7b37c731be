import { byNewestMiss } from './notebook'
import { entryStatuses, type NotebookEntry } from './notebook-entry'

export const entryOrders = ['confident', 'newest', 'most_missed'] as const
export type EntryOrder = (typeof entryOrders)[number]

type Compare = (a: NotebookEntry, b: NotebookEntry) => number

const compareBy: Readonly<Record<EntryOrder, Compare>> = {
  /** What the learner was wrongly sure of, then what is still open, then what is nearly or wholly known. */
  confident: (a, b) =>
    Number(b.confidentlyWrong) - Number(a.confidentlyWrong) || statusRank(a) - statusRank(b),
  newest: () => 0,
  most_missed: (a, b) => b.misses.length - a.misses.length,
}

export function orderEntries<Entry extends NotebookEntry>(
  entries: readonly Entry[],
  order: EntryOrder,
): readonly Entry[] {
  return entries.toSorted((a, b) => compareBy[order](a, b) || byNewestMiss(a, b))
}

/** Reads an order from an address; the first one where nothing known is named. */
export function parseOrder(text: string | null): EntryOrder {
  return entryOrders.find((order) => order === text) ?? 'confident'
}

function statusRank({ status }: NotebookEntry): number {
  return entryStatuses.indexOf(status)
}
