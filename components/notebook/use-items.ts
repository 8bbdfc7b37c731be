import { useLocale } from 'next-intl'
import { useMemo } from 'react'
import { fetchItemIndex, fetchItems } from '@/lib/client/item-bank'
import type { Item } from '@/lib/domain/item/item'
import type { IndexedItem } from '@/lib/domain/quiz/item-index'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'
import { type Fetched, useFetched } from './use-fetched'

/** What can be asked in the whole course, fetched once it is wanted. */
export function useItemIndex(wanted: boolean): Fetched<readonly IndexedItem[]> {
  const locale = useLocale()
  const ask = useMemo(() => (wanted ? () => fetchItemIndex(locale) : null), [locale, wanted])
  return useFetched(ask)
}

export interface FoundItems {
  readonly items: ReadonlyMap<string, Item>
  readonly places: readonly QuizPlace[]
}

/** The items themselves, with the sections that they come from. `wanted` is a stable list; null wants nothing yet. */
export function useItems(wanted: readonly IndexedItem[] | null): Fetched<FoundItems> {
  const locale = useLocale()
  const ask = useMemo(
    () => (wanted === null ? null : () => foundItems(locale, wanted)),
    [locale, wanted],
  )
  return useFetched(ask)
}

async function foundItems(
  locale: Parameters<typeof fetchItems>[0],
  wanted: readonly IndexedItem[],
): Promise<FoundItems> {
  const { items, places } = await fetchItems(locale, wanted)
  return { items: new Map(items.map((item) => [item.id, item])), places }
}
