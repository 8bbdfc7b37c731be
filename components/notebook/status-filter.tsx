import { useTranslations } from 'next-intl'
import { countEntries } from '@/lib/domain/notebook/count-entries'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import { type EntryStatus, entryStatuses } from '@/lib/domain/notebook/notebook-entry'
import { writeFilter } from './use-entry-filter'

interface StatusFilterProps {
  readonly entries: readonly FiledEntry[]
  readonly chosen: EntryStatus | null
}

/** How far each entry is, to choose from; the rule stands where it can be looked up. */
export function StatusFilter({ entries, chosen }: StatusFilterProps) {
  const t = useTranslations('notebook')
  const counts = countEntries(entries, ({ status }) => [status])
  const choices = [
    { status: null, name: t('filter.any'), count: entries.length },
    ...entryStatuses.map((status) => ({
      status,
      name: t(`status.${status}`),
      count: counts.get(status) ?? 0,
    })),
  ]

  return (
    <fieldset className="kinds">
      <legend className="label">{t('status.label')}</legend>
      {choices.map(({ status, name, count }) => (
        <label key={status}>
          <input
            type="radio"
            name="status"
            checked={status === chosen}
            onChange={() => writeFilter({ status })}
          />
          {name} <span className="text-ink-soft">{count}</span>
        </label>
      ))}
    </fieldset>
  )
}
