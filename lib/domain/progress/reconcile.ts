import type { ProgressEvent } from './event'
import { mergeEvents } from './merge-events'
import { parseProgress, progressVersion, type StoredProgress } from './parse-progress'

/** What a write to storage comes to, given what is found there at that moment. */
export interface Reconciled {
  readonly events: readonly ProgressEvent[]
  /** What to store, or null where storage already holds it all. */
  readonly store: StoredProgress | null
  /** What was found and could not be read: it is moved aside before anything takes its place. */
  readonly setAside: { readonly data: unknown } | null
}

/** The union of what is stored and what is held, so that no writer drops what another wrote. */
export function reconcile(stored: unknown, held: readonly ProgressEvent[]): Reconciled {
  const parsed = parseProgress(stored)
  if (parsed.type !== 'read') {
    return { events: held, store: storedProgress(held), setAside: { data: stored } }
  }
  const events = mergeEvents(parsed.events, held)
  const store = events === parsed.events ? null : storedProgress(events)
  return { events, store, setAside: null }
}

function storedProgress(events: readonly ProgressEvent[]): StoredProgress {
  return { version: progressVersion, events }
}
