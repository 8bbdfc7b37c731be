import { useEffect } from 'react'
import { recoverNotes } from '@/lib/client/note-draft'
import { useProgress, useProgressStore } from '@/lib/client/progress-context'

/** Puts into the log what was being written when a page closed too early, once the log is read. */
export function useRecoveredNotes(): void {
  const progress = useProgressStore()
  const ready = useProgress((state) => state.ready)
  useEffect(() => {
    if (ready) recoverNotes(progress)
  }, [ready, progress])
}
