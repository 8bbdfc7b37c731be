'use client'

import { useLayoutEffect, useSyncExternalStore } from 'react'

const announced = new EventTarget()

/**
 * What the page's address says, read anew whenever it changes. Null in the first drawing: pages are
 * made ahead, without an address. Once on a page, as it also shows what waits for it.
 */
export function useAddress(read: (address: URL) => string): string | null {
  const drawn = useSyncExternalStore<string | null>(
    subscribe,
    () => read(new URL(window.location.href)),
    () => null,
  )
  useLayoutEffect(() => {
    if (drawn !== null) showFilteredList()
  }, [drawn])
  return drawn
}

/**
 * The script before the first paint keeps a list back that the address filters, so that nobody sees
 * the whole of it jump to a few entries. Now it is filtered.
 */
function showFilteredList(): void {
  const { dataset } = document.documentElement
  if (dataset.filtered === undefined) return
  delete dataset.filtered
  const named = decodeURIComponent(window.location.hash.slice(1))
  if (named !== '') document.getElementById(named)?.scrollIntoView({ behavior: 'instant' })
}

/** Writes the query of the address without a new entry in the history, and tells its readers; empty values are left out. */
export function writeQuery(values: Readonly<Record<string, string>>): void {
  replaceQuery(values)
  announceAddress()
}

/**
 * The same for who alone reads these values, so that nobody need be told.
 *
 * @param hash - the place in the page that the values are about; none where they are about all of it
 */
export function replaceQuery(values: Readonly<Record<string, string>>, hash = ''): void {
  const address = new URL(window.location.href)
  for (const [name, value] of Object.entries(values)) {
    if (value === '') address.searchParams.delete(name)
    else address.searchParams.set(name, value)
  }
  address.hash = hash
  window.history.replaceState(null, '', address)
}

/** Tells every reader that the address is another one. */
export function announceAddress(): void {
  announced.dispatchEvent(new Event('change'))
}

function subscribe(listener: () => void): () => void {
  announced.addEventListener('change', listener)
  window.addEventListener('popstate', listener)
  window.addEventListener('hashchange', listener)
  return () => {
    announced.removeEventListener('change', listener)
    window.removeEventListener('popstate', listener)
    window.removeEventListener('hashchange', listener)
  }
}
