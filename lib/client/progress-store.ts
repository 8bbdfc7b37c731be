import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ProgressEvent } from '@/lib/domain/progress/event'
import { mergeEvents } from '@/lib/domain/progress/merge-events'
import { parseProgress } from '@/lib/domain/progress/parse-progress'
import { type Progress, progress } from '@/lib/domain/progress/progress'
import { type Reconciled, reconcile } from '@/lib/domain/progress/reconcile'
import {
  dismissSetAside,
  getReadable,
  getSetAside,
  type SetAside,
  type StoredUnder,
  setAsideKey,
} from './set-aside'
import type { BrowserStorage, StorageChange, StorageEntry } from './storage'

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
  /** Resolves once everything recorded so far was offered to storage, to whether storage has it. */
  readonly synced: () => Promise<boolean>
}

const storedProgress: StoredUnder = { key: 'progress', parse: parseProgress }

export function createProgressStore(
  storage: BrowserStorage,
  now: () => number = Date.now,
): ProgressStore {
  let queue: Promise<boolean> = Promise.resolve(true)
  let waiting: Promise<boolean> | null = null
  let announce: () => void = () => {}
  let toldUnavailable = false
  let unannounced = false

  const store = createStore<ProgressState>()((set, get) => ({
    events: [],
    ready: false,
    trouble: null,
    record: (...events) => {
      const merged = mergeEvents(get().events, events)
      if (merged === get().events) return
      unannounced = true
      set({ events: merged })
      void sync()
    },
    dismissTrouble: () => {
      const { trouble } = get()
      set({ trouble: null })
      if (trouble?.type === 'set_aside') void dismissSetAside(storage, storedProgress, trouble.key)
    },
  }))

  /** One exchange at a time; all that wait are one, as the next takes everything with it. */
  function sync(): Promise<boolean> {
    waiting ??= queue.then(() => {
      waiting = null
      queue = exchange().catch(() => false)
      return queue
    })
    return waiting
  }

  async function exchange(): Promise<boolean> {
    const returned = store.getState().ready ? [] : await getReadable(storage, storedProgress)
    const done = await storage.change(storedProgress.key, (stored) => {
      const held = mergeEvents(store.getState().events, eventsIn(returned))
      return toChange(reconcile(stored, held), returned, now())
    })
    if (done === null) return tellUnavailable()

    toldUnavailable = false
    // More may have been recorded while storage was at work.
    const { ready, trouble, events } = store.getState()
    store.setState({ events: mergeEvents(events, done.events), ready: true })
    // Not what is only put back: a tab of an older program would overwrite it again, and so on.
    if (done.store !== null && unannounced) announce()
    unannounced = events.length > done.events.length
    const stale = !ready || done.setAside !== null || trouble?.type === 'unavailable'
    if (stale) store.setState({ trouble: await getSetAside(storage, storedProgress) })
    return true
  }

  /** Once: progress lives on in memory, and saying so with every answer would only nag. */
  function tellUnavailable(): false {
    const trouble = toldUnavailable ? store.getState().trouble : ({ type: 'unavailable' } as const)
    toldUnavailable = true
    store.setState({ ready: true, trouble })
    return false
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

  return { ...store, connect, synced: () => waiting ?? queue }
}

function eventsIn(entries: readonly StorageEntry[]): readonly ProgressEvent[] {
  return entries.flatMap(([, data]) => {
    const parsed = parseProgress(data)
    return parsed.type === 'read' ? parsed.events : []
  })
}

function toChange(
  done: Reconciled,
  returned: readonly StorageEntry[],
  at: number,
): StorageChange<Reconciled> {
  const aside =
    done.setAside === null ? [] : [[setAsideKey(storedProgress, at), done.setAside.data] as const]
  const write = done.store === null ? aside : [...aside, [storedProgress.key, done.store] as const]
  return { write, remove: returned.map(([key]) => key), result: done }
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
