import { useMemo } from 'react'
import { useRecoveredNotes } from '@/components/quiz/use-recovered-notes'
import { localDay } from '@/lib/client/local-day'
import { useProgress } from '@/lib/client/progress-context'
import { type Filed, fileEntries } from '@/lib/domain/notebook/filed-entry'
import { notebook } from '@/lib/domain/notebook/notebook'
import { useItemIndex } from './use-items'

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
  const filed = useMemo(
    () => (index === null ? null : fileEntries(entries, index)),
    [entries, index],
  )
  useRecoveredNotes()

  if (ready && entries.length === 0) return { type: 'empty' }
  if (filed !== null) return { type: 'open', ...filed }
  return failed ? { type: 'failed', retry } : { type: 'loading' }
}
