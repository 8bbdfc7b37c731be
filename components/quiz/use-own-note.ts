import { useCallback, useEffect, useRef, useState } from 'react'
import { keepNoteDraft, writeNote } from '@/lib/client/note-draft'
import { useProgressStore } from '@/lib/client/progress-context'

/** Long enough to think between two sentences, short enough not to doubt that it is kept. */
const pauseMs = 1_200

export interface OwnNote {
  readonly text: string
  /** Whether all that was typed here has been saved. */
  readonly saved: boolean
  readonly type: (text: string) => void
  readonly compose: (composing: boolean) => void
  readonly save: () => void
}

/** A note being written: saved after a pause, when the field is left and when the page goes away. */
export function useOwnNote(itemId: string, note: string): OwnNote {
  const progress = useProgressStore()
  const [typed, setTyped] = useState<string | null>(null)
  const [composing, setComposing] = useState(false)
  const [saved, setSaved] = useState(false)
  const pending = useRef<string | null>(null)

  const save = useCallback(() => {
    const text = pending.current
    if (text === null) return
    pending.current = null
    writeNote(progress, itemId, text, Date.now())
    setTyped(null)
    setSaved(true)
  }, [progress, itemId])

  // A syllable that is still being composed is no pause.
  useEffect(() => {
    if (typed === null || composing) return
    const timer = setTimeout(save, pauseMs)
    return () => clearTimeout(timer)
  }, [typed, composing, save])
  useEffect(() => {
    window.addEventListener('pagehide', save)
    return () => {
      window.removeEventListener('pagehide', save)
      save()
    }
  }, [save])

  return {
    text: typed ?? note,
    saved,
    type: (text) => {
      keepNoteDraft(itemId, text, Date.now())
      pending.current = text
      setTyped(text)
      setSaved(false)
    },
    compose: setComposing,
    save,
  }
}
