import { useTranslations } from 'next-intl'
import { lazy, memo, Suspense, useId } from 'react'
import type { Item } from '@/lib/domain/item/item'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import { EntryMarks } from './entry-marks'
import { useCourseTitle } from './notebook-course'

/** An item and its explanation are much script, of which an empty notebook needs none. It comes while items are fetched. */
const EntryBody = lazy(async () => ({ default: (await import('./entry-body')).EntryBody }))

interface EntryProps {
  /** Counts from 1. */
  readonly number: number
  readonly entry: FiledEntry
  /** Null until it was fetched. */
  readonly item: Item | null
}

/** One missed item: what it asked for, my answer, the right one, the fact, and my own note. */
export const Entry = memo(function Entry({ number, entry, item }: EntryProps) {
  const titleOf = useCourseTitle()
  const titleId = useId()
  const waiting = <Waiting titleId={titleId} />

  return (
    <article aria-labelledby={titleId} className="notebook-entry">
      <p className="flex flex-wrap items-center gap-x-3 text-xs text-ink-soft">
        <span className="numeral text-lg text-accent">{number}</span>
        <EntryMarks entry={entry} />
        <span>{titleOf('lesson', entry.item.lesson)}</span>
      </p>
      {item === null ? (
        waiting
      ) : (
        <Suspense fallback={waiting}>
          <EntryBody titleId={titleId} entry={entry} item={item} />
        </Suspense>
      )}
    </article>
  )
})

function Waiting({ titleId }: { readonly titleId: string }) {
  const t = useTranslations('notebook.entry')

  return (
    <p id={titleId} className="py-24 text-center text-ink-soft">
      {t('loading')}
    </p>
  )
}
