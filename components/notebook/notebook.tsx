'use client'

import { useTranslations } from 'next-intl'
import { AddressEcho } from '@/components/ui/address-echo'
import { Empty } from './empty'
import { Failure } from './failure'
import { type NotebookCourse, NotebookCourseContext } from './notebook-course'
import { OpenNotebook } from './open-notebook'
import { useNotebook } from './use-notebook'

/** The learner's notebook: it stands as an empty page until their log and the items are read. */
export function Notebook({ course }: { readonly course: NotebookCourse }) {
  const state = useNotebook()

  return (
    <NotebookCourseContext value={course}>
      {state.type === 'loading' && <Loading />}
      {state.type === 'empty' && <Empty />}
      {state.type === 'failed' && <Failure onRetry={state.retry} />}
      {state.type === 'open' && <OpenNotebook {...state} />}
      <AddressEcho />
    </NotebookCourseContext>
  )
}

function Loading() {
  const t = useTranslations('notebook')

  return (
    <p role="status" className="mt-8 min-h-dvh text-ink-soft">
      {t('loading')}
    </p>
  )
}
