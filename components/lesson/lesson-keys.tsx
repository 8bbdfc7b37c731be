'use client'

import { Keyboard } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { shortcuts } from '@/lib/client/quiz-preferences'
import type { KeyWords } from './help-dialog'
import { lessonKey } from './lesson-key'
import { stepSection } from './step-section'

// The dialog's code arrives with the first question mark.
const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog')).HelpDialog }))

/** `j` and `k` step through the sections, `?` explains the keys, where a learner can also turn all of them off. */
export function LessonKeys({
  open: name,
  words,
}: {
  readonly open: string
  readonly words: KeyWords
}) {
  const [open, setOpen] = useState<boolean | null>(null)

  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const key = lessonKey(event)
      if (!key || shortcuts.read() === 'off' || isTyping(event.target)) return
      event.preventDefault()
      if (key === 'help') setOpen(true)
      else stepSection(key)
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [])

  return (
    <>
      <button type="button" onClick={() => setOpen(true)} className="keys-button">
        <Keyboard aria-hidden className="size-4" />
        {name}
      </button>
      {open !== null && (
        <Suspense>
          <HelpDialog open={open} onOpenChange={setOpen} words={words} />
        </Suspense>
      )}
    </>
  )
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable || target.closest('input, select, textarea, [role=dialog]') !== null
  )
}
