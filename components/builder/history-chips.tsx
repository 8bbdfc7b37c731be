'use client'

import { useTranslations } from 'next-intl'
import { lookBacks } from '@/lib/domain/quiz/build-quiz'
import { type HistoryMark, historyMarks } from '@/lib/domain/quiz/item-filter'
import { Chips } from './chips'

interface HistoryChipsProps {
  readonly chosen: readonly HistoryMark[]
  readonly lookBack: number
  readonly counts: ReadonlyMap<unknown, number> | null
  readonly onChange: (chosen: readonly HistoryMark[]) => void
  readonly onLookBack: (count: number) => void
}

/** What the learner never met, missed or was not sure of, and how far back that is looked for. */
export function HistoryChips(props: HistoryChipsProps) {
  const { chosen, lookBack, counts, onChange, onLookBack } = props
  const t = useTranslations('builder.build')

  return (
    <>
      <Chips
        values={historyMarks.map((value) => ({ value, name: t(`mark.${value}`) }))}
        chosen={chosen}
        counts={counts}
        onChange={onChange}
      />
      <label className="mt-2 flex flex-wrap items-center gap-x-2 text-sm">
        <span className="text-ink-soft">{t('lookBack')}</span>
        <select
          value={lookBack}
          onChange={(event) => onLookBack(Number(event.target.value))}
          className="min-h-11 rounded-md border border-rule bg-surface-raised px-2"
        >
          {lookBacks.map((count) => (
            <option key={count} value={count}>
              {t('lookBackOption', { count })}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
