import { Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import { Empty } from './empty'
import { EntryList } from './entry-list'
import { FilterBar } from './filter-bar'
import { NotListed } from './not-listed'
import { RoundDesk } from './round-desk'
import { clearFilter, useEntryFilter, useFoundEntries } from './use-entry-filter'

interface OpenNotebookProps {
  readonly filed: readonly FiledEntry[]
  readonly retired: number
  readonly own: number
}

/** The notebook once it is known what is in it, which may be nothing. */
export function OpenNotebook({ filed, retired, own }: OpenNotebookProps) {
  const t = useTranslations('notebook.status')

  return (
    <>
      {filed.length === 0 ? <Empty /> : <Entries filed={filed} />}
      {filed.length > 0 && <p className="mt-8 text-xs text-ink-soft">{t('rule')}</p>}
      <NotListed retired={retired} own={own} />
    </>
  )
}

/** The entries with what to do with them: filter, go through them in a round, print. */
function Entries({ filed }: { readonly filed: readonly FiledEntry[] }) {
  const t = useTranslations('notebook')
  const asked = useEntryFilter()
  const found = useFoundEntries(filed, asked)
  const counts = { shown: found.length, total: filed.length }
  const countRef = useRef<HTMLParagraphElement>(null)
  // The buttons that clear it go with it.
  const clear = () => {
    clearFilter()
    countRef.current?.focus({ preventScroll: true })
  }

  return (
    <>
      <RoundDesk found={found} />
      <FilterBar entries={filed} asked={asked} onClear={clear} />
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <p
          ref={countRef}
          role="status"
          tabIndex={-1}
          className="text-sm text-ink-soft outline-none"
        >
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
        <Button onClick={clear} className="mt-4">
          {t('filter.clear')}
        </Button>
      ) : (
        <EntryList key={asked.query} entries={found} />
      )}
    </>
  )
}
