import { useEffect, useMemo } from 'react'
import { localDay } from '@/lib/client/local-day'
import { recoverNotes } from '@/lib/client/note-draft'
import { useProgress, useProgressStore } from '@/lib/client/progress-context'
import { type FiledEntry, fileEntries } from '@/lib/domain/notebook/filed-entry'
import { notebook } from '@/lib/domain/notebook/notebook'
import type { NotebookEntry } from '@/lib/domain/notebook/notebook-entry'
import type { IndexedItem } from '@/lib/domain/quiz/item-index'
import { useItemIndex } from './use-items'

/** The entries that can be looked at, and how many others there are. */
interface Filed {
  readonly filed: readonly FiledEntry[]
  readonly retired: number
  /** Of imported items: the site has none of them to show. */
  readonly own: number
}

export type NotebookState =
  | { readonly type: 'loading' | 'empty' }
  | { readonly type: 'failed'; readonly retry: () => void }
  | ({ readonly type: 'open' } & Filed)

/** The learner's entries, as far as they are known. */
export function useNotebook(): NotebookState {
  const ready = useProgress((state) => state.ready)
  const events = useProgress((state) => state.events)
  const entries = useMemo(() => notebook(events, localDay), [events])
  const { data: index, failed, retry } = useItemIndex(ready && entries.length > 0)
  const filed = useMemo(() => (index === null ? null : fileAll(entries, index)), [entries, index])
  useRecoveredNotes(ready)

  if (ready && entries.length === 0) return { type: 'empty' }
  if (filed !== null) return { type: 'open', ...filed }
  return failed ? { type: 'failed', retry } : { type: 'loading' }
}

function fileAll(entries: readonly NotebookEntry[], index: readonly IndexedItem[]): Filed {
  const { filed, retired } = fileEntries(entries, index)
  const known = new Set(filed.map(({ itemId }) => itemId))
  const own = entries.filter(({ itemId, misses }) => !known.has(itemId) && misses.every(isOwn))
  return { filed, retired: retired - own.length, own: own.length }
}

function isOwn({ quiz }: NotebookEntry['lastMiss']): boolean {
  return quiz.kind === 'own'
}

function useRecoveredNotes(ready: boolean): void {
  const progress = useProgressStore()
  useEffect(() => {
    if (ready) recoverNotes(progress)
  }, [ready, progress])
}
