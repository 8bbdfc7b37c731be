'use client'

import { LayoutGrid } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TimeLeft } from './time-left'

interface SheetHeaderProps {
  /** Counts from 1. */
  readonly current: number
  readonly total: number
  readonly deadlineAt: number | null
  readonly onOverview: () => void
}

/** Always in sight: where this is, the way to every other item, and the time left. */
export function SheetHeader({ current, total, deadlineAt, onOverview }: SheetHeaderProps) {
  const t = useTranslations('sitting')

  return (
    <header className="sticky top-0 z-10 -mx-5 flex items-center gap-2 border-b border-line bg-surface px-5 py-1.5">
      <p className="min-w-16">
        <span aria-hidden className="numeral text-lg">
          {t('header.count', { current, total })}
        </span>
        <span className="sr-only">{t('header.aloud', { current, total })}</span>
      </p>
      <Button variant="quiet" onClick={onOverview}>
        <LayoutGrid aria-hidden className="size-4 shrink-0" />
        {t('tools.overview')}
      </Button>
      <div className="ml-auto">{deadlineAt !== null && <TimeLeft deadlineAt={deadlineAt} />}</div>
    </header>
  )
}
