import { useTranslations } from 'next-intl'
import { memo, useId } from 'react'
import { AskedPicture } from '@/components/quiz/asked-picture'
import { Explanation } from '@/components/quiz/explanation'
import { Requirements } from '@/components/quiz/requirements'
import { Stem } from '@/components/quiz/stem'
import { useFillings } from '@/components/quiz/use-right-answer'
import type { AskedItem, Item } from '@/lib/domain/item/item'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import { presentItem } from '@/lib/domain/quiz/present-item'
import { EntryAnswer } from './entry-answer'
import { EntryHistory } from './entry-history'
import { EntryMarks } from './entry-marks'
import { useCourseTitle } from './notebook-course'
import { OwnNote } from './own-note'

interface EntryProps {
  /** Counts from 1. */
  readonly number: number
  readonly entry: FiledEntry
  /** Null until it was fetched. */
  readonly item: Item | null
}

/** One missed item: what it asked for, my answer, the right one, the fact, and my own note. */
export const Entry = memo(function Entry({ number, entry, item }: EntryProps) {
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
      {item === null ? (
        <p id={titleId} className="py-24 text-center text-ink-soft">
          {t('loading')}
        </p>
      ) : (
        <EntryBody titleId={titleId} entry={entry} item={presentItem(item, entry.lastMiss.seed)} />
      )}
    </article>
  )
})

interface EntryBodyProps {
  readonly titleId: string
  readonly entry: FiledEntry
  readonly item: AskedItem
}

function EntryBody({ titleId, entry, item }: EntryBodyProps) {
  const fillings = useFillings(item)

  return (
    <>
      <h2 id={titleId} className="mt-1 text-pretty text-lg">
        <Stem item={item} fillings={fillings} />
      </h2>
      <AskedPicture item={item} />
      {item.scenario !== null && <Requirements scenario={item.scenario} />}
      <EntryAnswer item={item} miss={entry.lastMiss} />
      <Explanation item={item} />
      <EntryHistory item={item} answers={entry.answers} />
      <OwnNote itemId={entry.itemId} note={entry.note} />
    </>
  )
}
