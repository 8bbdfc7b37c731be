'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { QuizPlacesContext } from '@/components/quiz/quiz-places'
import { useAddress } from '@/components/ui/use-address'
import type { FiledEntry } from '@/lib/domain/notebook/filed-entry'
import { presentItem } from '@/lib/domain/quiz/present-item'
import { coveredName } from './covered-name'
import { Empty } from './empty'
import { Failure } from './failure'
import { type NotebookCourse, NotebookCourseContext } from './notebook-course'
import { PaperSheet } from './paper-sheet'
import { PaperTitle } from './paper-title'
import { PaperTools } from './paper-tools'
import { type EntryFilterState, useEntryFilter, useFoundEntries } from './use-entry-filter'
import { useItems } from './use-items'
import { useNotebook } from './use-notebook'

/** What the filter finds, as it is printed: the browser's own print makes paper or a PDF of it. */
export function Paper({ course }: { readonly course: NotebookCourse }) {
  const state = useNotebook()
  const asked = useEntryFilter()

  return (
    <NotebookCourseContext value={course}>
      <PaperTitle query={asked.query} />
      {state.type === 'loading' && <Waiting />}
      {state.type === 'empty' && <Empty />}
      {state.type === 'failed' && <Failure onRetry={state.retry} />}
      {state.type === 'open' && <FoundPaper filed={state.filed} asked={asked} />}
    </NotebookCourseContext>
  )
}

interface FoundPaperProps {
  readonly filed: readonly FiledEntry[]
  readonly asked: EntryFilterState
}

function FoundPaper({ filed, asked }: FoundPaperProps) {
  const found = useFoundEntries(filed, asked)
  const covered = useAddress(({ searchParams }) => searchParams.get(coveredName) ?? '') === '1'
  const { data, failed, retry } = useItems(useMemo(() => found.map(({ item }) => item), [found]))
  if (data === null) return failed ? <Failure onRetry={retry} /> : <Waiting />
  const entries = found.flatMap((entry) => {
    const item = data.items.get(entry.itemId)
    return item === undefined ? [] : [{ entry, item: presentItem(item, entry.lastMiss.seed) }]
  })

  return (
    <QuizPlacesContext value={data.places}>
      <PaperTools covered={covered} />
      <PaperSheet entries={entries} filter={asked.filter} covered={covered} />
    </QuizPlacesContext>
  )
}

function Waiting() {
  const t = useTranslations('notebook')

  return (
    <p role="status" className="min-h-dvh pt-8 text-ink-soft">
      {t('loading')}
    </p>
  )
}
