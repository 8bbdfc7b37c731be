'use client'

import { use, useMemo } from 'react'
import { useAddress, writeQuery } from '@/components/ui/use-address'
import { localDay } from '@/lib/client/local-day'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import {
  type EntryFilter,
  type FilterName,
  filterEntries,
  filterNames,
  parseFilter,
} from '@/lib/domain/notebook/filter-entries'
import { type EntryOrder, orderEntries, parseOrder } from '@/lib/domain/notebook/order-entries'
import { chaptersByLesson, NotebookCourseContext } from './notebook-course'

const orderName = 'sort'

export interface EntryFilterState {
  /** With its `?`; empty where nothing is asked. */
  readonly query: string
  readonly filter: EntryFilter
  readonly order: EntryOrder
}

/** What the address asks for. */
export function useEntryFilter(): EntryFilterState {
  const query = useAddress(({ search }) => search) ?? ''
  return useMemo(() => {
    const asked = new URLSearchParams(query)
    return {
      query,
      filter: parseFilter((name) => asked.get(name)),
      order: parseOrder(asked.get(orderName)),
    }
  }, [query])
}

/** The entries that the address asks for, in its order; the same list while nothing changes. */
export function useFoundEntries(
  filed: readonly FiledEntry[],
  { filter, order }: EntryFilterState,
): readonly FiledEntry[] {
  const course = use(NotebookCourseContext)
  return useMemo(() => {
    const context = { chapterOf: chaptersByLesson(course), dayOf: localDay }
    return orderEntries(filterEntries(filed, filter, context), order)
  }, [filed, filter, order, course])
}

/** Asks for something else; null asks nothing. */
export function writeFilter(values: Partial<Readonly<Record<FilterName, string | null>>>): void {
  writeQuery(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? ''])))
}

export function writeOrder(order: EntryOrder): void {
  writeQuery({ [orderName]: order === 'confident' ? '' : order })
}

export function clearFilter(): void {
  writeQuery(Object.fromEntries(filterNames.map((name) => [name, ''])))
}

export function isFiltering(filter: EntryFilter): boolean {
  return filterNames.some((name) => filter[name] !== null)
}
