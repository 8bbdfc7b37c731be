import { useTranslations } from 'next-intl'
import type { WrittenFile } from '@/lib/client/download-items'
import type { ExportNote } from '@/lib/domain/exchange/exchange'
import { notesByReason } from '@/lib/domain/exchange/notes-by-reason'

/** What a file holds, and what it could not hold. */
export function ExportReport({ written }: { readonly written: WrittenFile | null }) {
  const t = useTranslations('exchange.written')

  return (
    <div role="status" className="grid gap-2 min-h-6 text-sm">
      {written !== null && (
        <>
          <p>{t('count', { items: written.items, name: written.name })}</p>
          <Notes title={t('leftOut', { count: written.leftOut.length })} notes={written.leftOut} />
          <Notes title={t('changed', { count: written.changed.length })} notes={written.changed} />
        </>
      )}
    </div>
  )
}

interface NotesProps {
  readonly title: string
  readonly notes: readonly ExportNote[]
}

function Notes({ title, notes }: NotesProps) {
  if (notes.length === 0) return null

  return (
    <details>
      <summary className="min-h-11 content-center font-bold">{title}</summary>
      <dl className="grid gap-2">
        {notesByReason(notes).map(({ reason, ids }) => (
          <div key={reason}>
            <dt>
              {reason} ({ids.length})
            </dt>
            <dd className="break-all text-xs text-ink-soft">{ids.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
