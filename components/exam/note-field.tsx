'use client'

import { ChevronDown, StickyNote } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useOwnNote } from '@/components/quiz/use-own-note'
import { useProgress } from '@/lib/client/progress-context'
import { itemNote } from '@/lib/domain/progress/item-note'

/** The learner's own note on an item, folded: it may say the answer. */
export function NoteField({ itemId }: { readonly itemId: string }) {
  const t = useTranslations('sitting.tools')
  const kept = useProgress(({ events }) => itemNote(events, itemId))
  const { text, type, compose, save } = useOwnNote(itemId, kept)
  const hintId = useId()

  return (
    <details className="group my-4">
      <summary className="label inline-flex min-h-11 list-none items-center gap-1.5 [&::-webkit-details-marker]:hidden">
        <StickyNote aria-hidden className="size-4" />
        {t('note')}
        {kept !== '' && <span className="font-normal">{t('noteKept')}</span>}
        <ChevronDown aria-hidden className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <textarea
        aria-label={t('note')}
        aria-describedby={hintId}
        rows={3}
        value={text}
        onChange={(event) => type(event.target.value)}
        onCompositionStart={() => compose(true)}
        onCompositionEnd={() => compose(false)}
        onBlur={save}
        className="block w-full rounded-lg border border-rule bg-surface-raised px-4 py-2"
      />
      <p id={hintId} className="text-xs text-ink-soft">
        {t('noteHint')}
      </p>
    </details>
  )
}
