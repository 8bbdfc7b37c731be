import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createOwnItemsStore, type OwnItemsState } from '@/lib/client/own-items-store'
import { createBrowserStorage, databaseName } from '@/lib/client/storage'

/** The learner's own items, read from this browser after the first paint. For the one root of a page. */
export function useOwnItems(): OwnItemsState {
  const [store] = useState(() => createOwnItemsStore(createBrowserStorage(databaseName)))
  useEffect(() => store.connect(), [store])
  return useStore(store)
}
