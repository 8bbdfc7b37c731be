import { useTranslations } from 'next-intl'
import { useMemo, useRef, useState } from 'react'
import { QuizPlacesContext } from '@/components/quiz/quiz-places'
import { Button } from '@/components/ui/button'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import { Entry } from './entry'
import { Failure } from './failure'
import { useFetched } from './use-fetched'
import { useItems } from './use-items'

/** Few enough to draw and fetch at once on a phone; the rest comes when asked for. */
const pageLength = 20

/** The entries a page at a time: only the lessons of what is shown are fetched. */
export function EntryList({ entries }: { readonly entries: readonly FiledEntry[] }) {
  const t = useTranslations('notebook')
  const [count, setCount] = useState(pageLength)
  const list = useRef<HTMLOListElement>(null)
  const shown = useMemo(() => entries.slice(0, count), [entries, count])
  const { data, failed, retry } = useItems(useWanted(shown))
  const body = useFetched(loadEntryBody)
  const left = Math.min(pageLength, entries.length - shown.length)

  const showMore = () => {
    setCount(count + pageLength)
    // The keyboard goes on at the first of the new ones.
    requestAnimationFrame(() => {
      list.current?.querySelectorAll<HTMLElement>(':scope > li')[count]?.focus()
    })
  }

  return (
    <QuizPlacesContext value={data?.places ?? nowhere}>
      {failed && <Failure onRetry={retry} />}
      {body.failed && !failed && <Failure onRetry={body.retry} />}
      <ol ref={list} className="mt-6">
        {shown.map((entry, index) => (
          <li key={entry.itemId} tabIndex={-1} className="outline-none">
            <Entry
              number={index + 1}
              entry={entry}
              item={data?.items.get(entry.itemId) ?? null}
              Body={body.data?.EntryBody ?? null}
            />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <>
          <Button onClick={showMore} className="mt-6 w-full print:hidden">
            {t('more', { count: left })}
          </Button>
          <p className="hidden print:block">{t('print.partial', { shown: shown.length })}</p>
        </>
      )}
    </QuizPlacesContext>
  )
}

/** An item and its explanation are much script, of which an empty notebook needs none. */
const loadEntryBody = () => import('./entry-body')

const nowhere: readonly never[] = []

/** The items to fetch, the same list while they are the same. */
function useWanted(shown: readonly FiledEntry[]) {
  const key = shown.map(({ itemId }) => itemId).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a note changes entries, not their items
  return useMemo(() => shown.map(({ item }) => item), [key])
}
