'use client'

import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { KeysHint } from '@/components/quiz/keys-hint'
import { Button } from '@/components/ui/button'

interface SheetBarProps {
  /** Counts from 0. */
  readonly position: number
  readonly total: number
  readonly onPrevious: () => void
  readonly onReview: () => void
}

/** Within reach of the thumb: back, on, and the way to hand in. */
export function SheetBar({ position, total, onPrevious, onReview }: SheetBarProps) {
  const t = useTranslations('sitting.bar')
  const last = position + 1 === total

  return (
    <div className="sticky bottom-0 z-10 -mx-5 mt-auto border-t border-line bg-surface px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
      <div className="flex items-center gap-2">
        <Button onClick={onPrevious} disabled={position === 0} className="max-sm:px-3">
          <ArrowLeft aria-hidden className="size-4 shrink-0" />
          {t('previous')}
        </Button>
        {!last && (
          <Button variant="quiet" onClick={onReview} className="ml-auto">
            {t('review')}
          </Button>
        )}
        <Button type="submit" variant="primary" className={last ? 'ml-auto' : ''}>
          {last ? t('review') : t('next')}
          <ArrowRight aria-hidden className="size-4 shrink-0" />
        </Button>
      </div>
      <div className="mt-1.5">
        <KeysHint keys={t('keys')} />
      </div>
    </div>
  )
}
