import { useLocale } from 'next-intl'
import { useState } from 'react'
import { downloadItems, fetchLessonItems, type WrittenFile } from '@/lib/client/download-items'
import type { ExportFormat } from '@/lib/domain/exchange/exchange'
import type { Locale } from '@/lib/shared/locale'

type ExportState =
  | { readonly type: 'idle' | 'none' | 'working' | 'failed' }
  | { readonly type: 'written'; readonly written: WrittenFile }

interface ExportChoice {
  /** Whether these are all lessons of the course. */
  readonly whole: boolean
  readonly format: ExportFormat
  readonly locale: Locale
}

interface Export {
  readonly state: ExportState
  readonly write: (lessons: readonly string[], choice: ExportChoice) => Promise<void>
}

/** Fetches the items of lessons and hands them out as a file. */
export function useExport(): Export {
  const tellIn = useLocale()
  const [state, setState] = useState<ExportState>({ type: 'idle' })

  const write = async (lessons: readonly string[], choice: ExportChoice) => {
    if (lessons.length === 0) return setState({ type: 'none' })
    if (state.type === 'working') return
    setState({ type: 'working' })
    const { format, locale } = choice
    const name = `${fileTitle(lessons, choice)}.${locale}`
    const written = await fetchLessonItems(lessons, { locale })
      .then((items) => downloadItems(items, name, format, { locale, tellIn }))
      .catch(() => null)
    setState(written === null ? { type: 'failed' } : { type: 'written', written })
  }

  return { state, write }
}

function fileTitle(lessons: readonly string[], { whole }: ExportChoice): string {
  const [only = ''] = lessons
  if (lessons.length === 1) return only
  return whole ? 'serverless-course' : `serverless-${lessons.length}-lessons`
}
