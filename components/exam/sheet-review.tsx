'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import type { QuizState } from '@/lib/domain/quiz/quiz-state'
import { sheetCounts, sheetOverview } from '@/lib/domain/quiz/sheet-overview'
import { OverviewGrid } from './overview-grid'

const SubmitDialog = dynamic(() => import('./submit-dialog').then((module) => module.SubmitDialog))

interface SheetReviewProps {
  readonly quiz: Quiz
  readonly state: QuizState
  readonly onMove: (to: number) => void
  readonly onHandIn: () => void
}

/** The whole sheet before it is handed in. */
export function SheetReview({ quiz, state, onMove, onHandIn }: SheetReviewProps) {
  const t = useTranslations('sitting.review')
  const [asking, setAsking] = useState<'unasked' | 'open' | 'closed'>('unasked')
  const items = sheetOverview(quiz, state.attempt)
  const counts = sheetCounts(items)

  return (
    <section aria-labelledby="sheet-review" className="grow py-6">
      <h2
        id="sheet-review"
        tabIndex={-1}
        data-question
        className="scroll-mt-20 text-xl outline-none"
      >
        {t('title')}
      </h2>
      <p className="mt-1">
        {counts.answered === items.length ? t('done') : t('counts', { ...counts })}
      </p>
      <p className="mb-5 text-sm text-ink-soft">{t('pick')}</p>
      <OverviewGrid items={items} position={null} onMove={onMove} />
      <div className="mt-8 flex flex-wrap gap-3">
        <Button onClick={() => onMove(state.position)}>{t('back')}</Button>
        <Button variant="primary" onClick={() => setAsking('open')}>
          {t('submit')}
        </Button>
      </div>
      {asking !== 'unasked' && (
        <SubmitDialog
          open={asking === 'open'}
          counts={counts}
          onCancel={() => setAsking('closed')}
          onConfirm={onHandIn}
        />
      )}
    </section>
  )
}
