'use client'

import { ArrowRight, NotebookPen, RotateCcw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import type { QuizRecord } from '@/lib/domain/progress/progress'
import { placesToRead, type ReviewedItem } from '@/lib/domain/quiz/quiz-result'
import { CertaintyTable } from './certainty-table'
import { PlacesToRead } from './places-to-read'
import type { QuizLink } from './quiz-link'
import { ResultMarks } from './result-marks'
import { ReviewList } from './review-list'

interface QuizResultProps {
  /** Every answered item that still exists. */
  readonly reviewed: readonly ReviewedItem[]
  readonly record: QuizRecord | null
  /** What it asks when it is taken again. */
  readonly again: 'same' | 'others'
  readonly back: QuizLink
  readonly next: QuizLink | null
  readonly onRestart: () => void
}

/** What stands under the score: where to read again, what to do next, and every item once more. */
export function QuizResult(props: QuizResultProps) {
  const { reviewed, record, again, back, next, onRestart } = props
  const t = useTranslations('quiz.result')
  // The notebook holds no imported items.
  const noted = reviewed.some(({ item, result }) => !result.correct && item.lesson !== '')

  return (
    <div className="pb-12">
      <p>{t('places', { count: placesToRead(reviewed).length })}</p>
      {record !== null && record.times > 1 && (
        <p className="text-sm text-ink-soft">
          {t('record', { times: record.times, best: record.best })}
        </p>
      )}
      <ResultMarks reviewed={reviewed} />
      <CertaintyTable results={reviewed.map(({ result }) => result)} />
      <PlacesToRead reviewed={reviewed} />
      <div className="mt-8 flex flex-wrap gap-3 max-sm:flex-col">
        {next !== null && (
          <Link href={next.href} className={buttonClass.primary}>
            {t('next', { title: next.title })}
            <ArrowRight aria-hidden className="size-4 shrink-0" />
          </Link>
        )}
        <Button onClick={onRestart}>
          <RotateCcw aria-hidden className="size-4 shrink-0" />
          {t(again === 'same' ? 'againSame' : 'again')}
        </Button>
        {noted && (
          <Link href="/notebook" prefetch={false} className={buttonClass.secondary}>
            <NotebookPen aria-hidden className="size-4 shrink-0" />
            {t('notebook')}
          </Link>
        )}
        <Link href={back.href} className={buttonClass.quiet}>
          {t('back', { title: back.title })}
        </Link>
      </div>
      <ReviewList reviewed={reviewed} />
    </div>
  )
}
