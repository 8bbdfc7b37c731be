import { Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import { EntryList } from './entry-list'
import { FilterBar } from './filter-bar'
import { RoundDesk } from './round-desk'
import { clearFilter, useEntryFilter, useFoundEntries } from './use-entry-filter'

interface OpenNotebookProps {
  readonly filed: readonly FiledEntry[]
  readonly retired: number
}

/** The entries with what to do with them: filter, go through them in a round, print. */
export function OpenNotebook({ filed, retired }: OpenNotebookProps) {
  const t = useTranslations('notebook')
  const asked = useEntryFilter()
  const found = useFoundEntries(filed, asked)
  const counts = { shown: found.length, total: filed.length }

  return (
    <>
      <RoundDesk found={found} />
      <FilterBar entries={filed} asked={asked} />
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="text-sm text-ink-soft">
          {found.length < filed.length ? t('shown', counts) : t('shownAll', counts)}
        </p>
        {found.length > 0 && (
          <Link
            href={`/notebook/print${asked.query}`}
            prefetch={false}
            className={`${buttonClass.quiet} print:hidden`}
          >
            <Printer aria-hidden className="size-4" />
            {t('print.link')}
          </Link>
        )}
      </div>
      {found.length === 0 ? (
        <Button onClick={clearFilter} className="mt-4">
          {t('filter.clear')}
        </Button>
      ) : (
        <EntryList key={asked.query} entries={found} />
      )}
      <p className="mt-8 text-xs text-ink-soft">{t('status.rule')}</p>
      {retired > 0 && <p className="text-xs text-ink-soft">{t('retired', { count: retired })}</p>}
    </>
  )
}
