import type { Item, Scenario } from '@/lib/domain/item/item'
import type { ExamDomain } from '@/lib/domain/notes/note'
import type { IndexedItem } from './item-index'

export const historyMarks = ['unseen', 'missed', 'unsure'] as const
/** How an item stands with the learner: never met, missed lately, or answered without being sure. */
export type HistoryMark = (typeof historyMarks)[number]

export const origins = ['authored', 'derived'] as const satisfies readonly Item['origin'][]
export const difficulties = [1, 2, 3] as const satisfies readonly Scenario['difficulty'][]

/** What is asked for. One of each list has to fit; an empty list asks for nothing. */
export interface ItemFilter {
  readonly lessons: readonly string[]
  readonly origins: readonly Item['origin'][]
  readonly domains: readonly ExamDomain[]
  readonly difficulties: readonly Scenario['difficulty'][]
  readonly pairs: readonly string[]
  readonly history: readonly HistoryMark[]
}

export type Facet = keyof ItemFilter
export const facets = ['lessons', 'origins', 'domains', 'difficulties', 'pairs', 'history'] as const

export const emptyFilter: ItemFilter = {
  lessons: [],
  origins: [],
  domains: [],
  difficulties: [],
  pairs: [],
  history: [],
}

/** The items of each mark, by id. */
export type MarkedItems = Readonly<Record<HistoryMark, ReadonlySet<string>>>

/** The items that fit the filter, in their order. */
export function matchingItems(
  index: readonly IndexedItem[],
  filter: ItemFilter,
  marked: MarkedItems,
): readonly IndexedItem[] {
  const asked = facets.filter((facet) => filter[facet].length > 0)
  return index.filter((item) =>
    asked.every((facet) => {
      const values: readonly unknown[] = filter[facet]
      return valuesOf(item, facet, marked).some((value) => values.includes(value))
    }),
  )
}

/** How many items each value of a facet would leave, with all else as it is asked for. */
export function facetCounts(
  index: readonly IndexedItem[],
  filter: ItemFilter,
  marked: MarkedItems,
  facet: Facet,
): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>()
  for (const item of matchingItems(index, without(filter, facet), marked)) {
    for (const value of valuesOf(item, facet, marked)) {
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return counts
}

/** A facet that, let go of alone, leaves something to ask. */
export interface Loosening {
  readonly facet: Facet
  readonly count: number
}

/** What to let go of where nothing fits, most items first. */
export function loosenings(
  index: readonly IndexedItem[],
  filter: ItemFilter,
  marked: MarkedItems,
): readonly Loosening[] {
  return facets
    .filter((facet) => filter[facet].length > 0)
    .map((facet) => ({
      facet,
      count: matchingItems(index, without(filter, facet), marked).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** The filter without what it asks of one facet. */
export function without(filter: ItemFilter, facet: Facet): ItemFilter {
  return { ...filter, [facet]: [] }
}

function valuesOf(item: IndexedItem, facet: Facet, marked: MarkedItems): readonly unknown[] {
  const { lesson, origin, scenario } = item
  switch (facet) {
    case 'lessons':
      return [lesson]
    case 'origins':
      return [origin]
    case 'domains':
      return scenario === null ? [] : [scenario.domain]
    case 'difficulties':
      return scenario === null ? [] : [scenario.difficulty]
    case 'pairs':
      return scenario === null ? [] : [scenario.pair]
    case 'history':
      return historyMarks.filter((mark) => marked[mark].has(item.id))
  }
}
