import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import { filterNames } from '@/lib/domain/notebook/filter-entries'
import { entryOrders, parseOrder } from '@/lib/domain/notebook/order-entries'
import { MoreFilters } from './more-filters'
import { StatusFilter } from './status-filter'
import { type EntryFilterState, isFiltering, writeFilter, writeOrder } from './use-entry-filter'

interface FilterBarProps {
  readonly entries: readonly FiledEntry[]
  readonly asked: EntryFilterState
  readonly onClear: () => void
}

/** What to look at and in which order. All of it stands in the address. */
export function FilterBar({ entries, asked: { filter, order }, onClear }: FilterBarProps) {
  const t = useTranslations('notebook')
  const sortId = useId()
  const active = filterNames.filter((name) => name !== 'status' && filter[name] !== null).length
  // It opens on what the address asks, and closes under nobody who is choosing.
  const [opened] = useState(active > 0)

  return (
    <search className="grid gap-4 print:hidden">
      <StatusFilter entries={entries} chosen={filter.status} />
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="grid gap-1">
          <label htmlFor={sortId} className="label">
            {t('filter.sort')}
          </label>
          <select
            id={sortId}
            value={order}
            onChange={(event) => writeOrder(parseOrder(event.target.value))}
            className="notebook-control"
          >
            {entryOrders.map((one) => (
              <option key={one} value={one}>
                {t(`sort.${one}`)}
              </option>
            ))}
          </select>
        </div>
        {isFiltering(filter) && (
          <Button variant="quiet" onClick={onClear}>
            {t('filter.clear')}
          </Button>
        )}
      </div>
      <details className="group border-y border-line" open={opened}>
        <summary className="flex min-h-11 list-none items-center gap-2 text-sm font-bold [&::-webkit-details-marker]:hidden">
          <ChevronDown
            aria-hidden
            className="size-4 shrink-0 text-ink-soft transition-transform group-open:rotate-180"
          />
          {t('filter.more')}
          {active > 0 && (
            <span className="font-normal text-ink-soft">
              {t('filter.active', { count: active })}
            </span>
          )}
        </summary>
        <MoreFilters entries={entries} filter={filter} onChoose={writeFilter} />
      </details>
    </search>
  )
}
