import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ProgressEvent } from '@/lib/domain/progress/event'
import { mergeEvents } from '@/lib/domain/progress/merge-events'
import { parseProgress } from '@/lib/domain/progress/parse-progress'
import { type Progress, progress } from '@/lib/domain/progress/progress'
import { type Reconciled, reconcile } from '@/lib/domain/progress/reconcile'
import {
  dismissSetAside,
  getSetAside,
  type SetAside,
  type StoredUnder,
  setAsideKey,
} from './set-aside'
import type { BrowserStorage, StorageChange } from './storage'

/** What a learner should know about how their progress is kept. */
export type StorageTrouble = { readonly type: 'unavailable' } | SetAside

export interface ProgressState {
  readonly events: readonly ProgressEvent[]
  /** Whether storage was asked; until then an empty log means nothing. */
  readonly ready: boolean
  readonly trouble: StorageTrouble | null
  readonly record: (...events: readonly ProgressEvent[]) => void
  readonly dismissTrouble: () => void
}

export interface ProgressStore extends StoreApi<ProgressState> {
  /** Reads storage, then keeps in step with other tabs until the returned function is called. */
  readonly connect: () => () => void
  /** Resolves when everything recorded so far was offered to storage. */
  readonly synced: () => Promise<void>
}

const storedProgress: StoredUnder = { key: 'progress', parse: parseProgress }

export function createProgressStore(
  storage: BrowserStorage,
  now: () => number = Date.now,
): ProgressStore {
  let queue: Promise<void> = Promise.resolve()
  let announce: () => void = () => {}
  let toldUnavailable = false

  const store = createStore<ProgressState>()((set, get) => ({
    events: [],
    ready: false,
    trouble: null,
    record: (...events) => {
      const merged = mergeEvents(get().events, events)
      if (merged === get().events) return
      set({ events: merged })
      void sync()
    },
    dismissTrouble: () => {
      const { trouble } = get()
      set({ trouble: null })
      if (trouble?.type === 'set_aside') void dismissSetAside(storage, storedProgress, trouble.key)
    },
  }))

  function sync(): Promise<void> {
    queue = queue.then(exchange)
    return queue
  }

  async function exchange(): Promise<void> {
    const done = await storage.change(storedProgress.key, (stored) =>
      toChange(reconcile(stored, store.getState().events), now()),
    )
    if (done === null) return tellUnavailable()

    // More may have been recorded while storage was at work.
    const { ready, trouble, events } = store.getState()
    store.setState({ events: mergeEvents(events, done.events), ready: true })
    if (done.store !== null) announce()
    const stale = !ready || done.setAside !== null || trouble?.type === 'unavailable'
    if (stale) store.setState({ trouble: await getSetAside(storage, storedProgress) })
  }

  /** Once: progress lives on in memory, and saying so with every answer would only nag. */
  function tellUnavailable(): void {
    const trouble = toldUnavailable ? store.getState().trouble : ({ type: 'unavailable' } as const)
    toldUnavailable = true
    store.setState({ ready: true, trouble })
  }

  function connect(): () => void {
    const channel =
      typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('study-hall-progress')
    const syncWhenSeen = () => {
      if (document.visibilityState === 'visible') void sync()
    }
    announce = () => channel?.postMessage('changed')
    channel?.addEventListener('message', sync)
    document.addEventListener('visibilitychange', syncWhenSeen)
    void sync()
    return () => {
      announce = () => {}
      channel?.close()
      document.removeEventListener('visibilitychange', syncWhenSeen)
    }
  }

  return { ...store, connect, synced: () => queue }
}

function toChange(done: Reconciled, at: number): StorageChange<Reconciled> {
  const aside =
    done.setAside === null ? [] : [[setAsideKey(storedProgress, at), done.setAside.data] as const]
  const write = done.store === null ? aside : [...aside, [storedProgress.key, done.store] as const]
  return { write, result: done }
}

const derived = new WeakMap<readonly ProgressEvent[], Progress>()

/** What the log says, derived once for each log. */
export function selectProgress({ events }: ProgressState): Progress {
  const known = derived.get(events)
  if (known !== undefined) return known
  const fresh = progress(events)
  derived.set(events, fresh)
  return fresh
}
