import { useTranslations } from 'next-intl'
import { memo, useId } from 'react'
import type { Item } from '@/lib/domain/item/item'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import type { EntryBody } from './entry-body'
import { EntryMarks } from './entry-marks'
import { useCourseTitle } from './notebook-course'

interface EntryProps {
  /** Counts from 1. */
  readonly number: number
  readonly entry: FiledEntry
  /** Null until it was fetched. */
  readonly item: Item | null
  /** What draws the item; null until its script was fetched. */
  readonly Body: typeof EntryBody | null
}

/** One missed item: what it asked for, my answer, the right one, the fact, and my own note. */
export const Entry = memo(function Entry({ number, entry, item, Body }: EntryProps) {
  const t = useTranslations('notebook.entry')
  const titleOf = useCourseTitle()
  const titleId = useId()

  return (
    <article aria-labelledby={titleId} className="notebook-entry">
      <p className="flex flex-wrap items-center gap-x-3 text-xs text-ink-soft">
        <span className="numeral text-lg text-accent">{number}</span>
        <EntryMarks entry={entry} />
        <span>{titleOf('lesson', entry.item.lesson)}</span>
      </p>
      {item === null || Body === null ? (
        <p id={titleId} className="py-24 text-center text-ink-soft">
          {t('loading')}
        </p>
      ) : (
        <Body titleId={titleId} entry={entry} item={item} />
      )}
    </article>
  )
})
