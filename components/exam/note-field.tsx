'use client'

import { ChevronDown, StickyNote } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useId, useState } from 'react'
import { useProgress } from '@/lib/client/progress-context'
import { noteWritten } from '@/lib/domain/progress/event'
import { itemNote } from '@/lib/domain/progress/item-note'

/** How long after the last key a note is kept, should nothing else happen. */
const pauseMs = 1000

/** The learner's own note on an item. It is kept when typing pauses, when it is left and when the page is. */
export function NoteField({ itemId }: { readonly itemId: string }) {
  const t = useTranslations('sitting.tools')
  const kept = useProgress(({ events }) => itemNote(events, itemId))
  const record = useProgress((state) => state.record)
  const [typed, setTyped] = useState<string | null>(null)
  const hintId = useId()

  const keep = useEffectEvent(() => {
    if (typed !== null && typed.trim() !== kept)
      record(noteWritten(itemId, typed.trim(), Date.now()))
  })
  useEffect(() => {
    const timer = typed === null ? undefined : setTimeout(() => keep(), pauseMs)
    return () => clearTimeout(timer)
  }, [typed])
  useEffect(() => {
    const onLeave = () => keep()
    window.addEventListener('pagehide', onLeave)
    document.addEventListener('visibilitychange', onLeave)
    return () => {
      window.removeEventListener('pagehide', onLeave)
      document.removeEventListener('visibilitychange', onLeave)
    }
  }, [])

  return (
    <details className="group my-4">
      <summary className="label inline-flex min-h-11 list-none items-center gap-1.5 [&::-webkit-details-marker]:hidden">
        <StickyNote aria-hidden className="size-4" />
        {t('note')}
        {/* What it says may answer the question: it was perhaps written in the notebook. */}
        {kept !== '' && <span className="font-normal">{t('noteKept')}</span>}
        <ChevronDown aria-hidden className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <textarea
        aria-label={t('note')}
        aria-describedby={hintId}
        rows={3}
        value={typed ?? kept}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => keep()}
        className="block w-full rounded-lg border border-rule bg-surface-raised px-4 py-2"
      />
      <p id={hintId} className="text-xs text-ink-soft">
        {t('noteHint')}
      </p>
    </details>
  )
}
