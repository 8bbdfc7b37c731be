import { createStore, type StoreApi } from 'zustand/vanilla'
import { nextOwnFiles, type OwnFile, type OwnFilesEvent } from '@/lib/domain/own-items/own-file'
import {
  ownItemsVersion,
  parseOwnItems,
  type StoredOwnItems,
} from '@/lib/domain/own-items/parse-own-items'
import type { StorageTrouble } from './progress-store'
import { dismissSetAside, getSetAside, type StoredUnder, setAsideKey } from './set-aside'
import type { BrowserStorage, StorageChange } from './storage'

export interface OwnItemsState {
  readonly files: readonly OwnFile[]
  /** Whether storage was asked; until then no files mean nothing. */
  readonly ready: boolean
  readonly trouble: StorageTrouble | null
  /** Resolves when storage was offered it. */
  readonly change: (event: OwnFilesEvent) => Promise<void>
  readonly dismissTrouble: () => void
}

export interface OwnItemsStore extends StoreApi<OwnItemsState> {
  /** Reads storage, now and whenever the page is seen again, until the returned function is called. */
  readonly connect: () => () => void
}

const storedItems: StoredUnder = { key: 'own-items', parse: parseOwnItems }

/** The learner's own items. Every change is made to what is stored at that moment, so that two tabs lose nothing. */
export function createOwnItemsStore(
  storage: BrowserStorage,
  now: () => number = Date.now,
): OwnItemsStore {
  const store = createStore<OwnItemsState>()((set, get) => ({
    files: [],
    ready: false,
    trouble: null,
    change: exchange,
    dismissTrouble: () => {
      const { trouble } = get()
      set({ trouble: null })
      if (trouble?.type === 'set_aside') void dismissSetAside(storage, storedItems, trouble.key)
    },
  }))

  /** What storage could not take: made good as soon as it works again. */
  let unstored: readonly OwnFilesEvent[] = []

  async function exchange(event: OwnFilesEvent | null): Promise<void> {
    const offered = event === null ? unstored : [...unstored, event]
    unstored = offered
    const files = await storage.change(storedItems.key, (stored) => changed(stored, offered, now()))
    if (files !== null) {
      unstored = unstored.filter((one) => !offered.includes(one))
      store.setState({ files, ready: true, trouble: await getSetAside(storage, storedItems) })
      return
    }
    const { files: held } = store.getState()
    const next = event === null ? held : nextOwnFiles(held, event)
    store.setState({ files: next, ready: true, trouble: { type: 'unavailable' } })
  }

  function connect(): () => void {
    const readWhenSeen = () => {
      if (document.visibilityState === 'visible') void exchange(null)
    }
    document.addEventListener('visibilitychange', readWhenSeen)
    void exchange(null)
    return () => document.removeEventListener('visibilitychange', readWhenSeen)
  }

  return { ...store, connect }
}

function changed(
  stored: unknown,
  events: readonly OwnFilesEvent[],
  at: number,
): StorageChange<readonly OwnFile[]> {
  const parsed = parseOwnItems(stored)
  const before = parsed.type === 'read' ? parsed.files : []
  const files = events.reduce(nextOwnFiles, before)
  const aside = parsed.type === 'read' ? [] : [[setAsideKey(storedItems, at), stored] as const]
  if (events.length === 0 && aside.length === 0) return { write: [], result: files }
  const data: StoredOwnItems = { version: ownItemsVersion, files }
  return { write: [...aside, [storedItems.key, data]], result: files }
}
