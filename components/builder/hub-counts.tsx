'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Link } from '@/components/ui/link'
import { localDay } from '@/lib/client/local-day'
import { useProgress } from '@/lib/client/progress-context'
import { fileEntries } from '@/lib/domain/notebook/filed-entry'
import { notebook } from '@/lib/domain/notebook/notebook'
import { defaultSetup } from '@/lib/domain/quiz/builder-address'
import { historyMarks } from '@/lib/domain/quiz/item-filter'
import { useKnownItems } from './use-known-items'

/** Quizzes that the learner's record suggests, each with how many items it could ask. Their line keeps its place. */
export function SuggestedQuizzes() {
  const t = useTranslations('builder.hub.marks')
  const loaded = useKnownItems(defaultSetup.lookBack)
  const known = loaded.type === 'loaded' ? loaded.value : null
  const marks = historyMarks.flatMap((mark) => {
    const count = known?.index.filter(({ id }) => known.marked[mark].has(id)).length ?? 0
    return count === 0 ? [] : [{ mark, count }]
  })

  return (
    <ul className="flex min-h-11 flex-wrap gap-x-5 text-sm">
      {marks.map(({ mark, count }) => (
        <li key={mark}>
          <Link
            href={`/quiz/build?history=${mark}`}
            prefetch={false}
            className="pencil-link inline-flex min-h-11 items-center"
          >
            {t(mark, { count })}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** How many items of the notebook have not been right since they were missed, as it lists them itself. */
export function NotebookCount() {
  const t = useTranslations('builder.hub.rows')
  const loaded = useKnownItems(defaultSetup.lookBack)
  const events = useProgress((state) => state.events)
  const entries = useMemo(() => notebook(events, localDay), [events])
  if (loaded.type !== 'loaded') return null
  const { filed } = fileEntries(entries, loaded.value.index)
  const count = filed.filter(({ status }) => status === 'open').length
  return count === 0 ? null : t('notebookCount', { count })
}
