'use client'

import { ArrowRight, Check, RotateCcw, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import type { Score } from '@/lib/domain/progress/attempt'
import type { QuizRecord } from '@/lib/domain/progress/progress'
import { placesToRead, type ReviewedItem } from '@/lib/domain/quiz/quiz-result'
import { ItemReview } from './item-review'
import { PlacesToRead } from './places-to-read'

/** A page to go to, by its name. */
export interface QuizLink {
  readonly href: string
  readonly title: string
}

interface QuizResultProps {
  readonly score: Score
  /** Every answered item that still exists. */
  readonly reviewed: readonly ReviewedItem[]
  readonly record: QuizRecord | null
  readonly back: QuizLink
  readonly next: QuizLink | null
  readonly onRestart: () => void
}

/** What the quiz came to: the score in words, where to read again, and every item once more. */
export function QuizResult({ score, reviewed, record, back, next, onRestart }: QuizResultProps) {
  const t = useTranslations('quiz.result')

  return (
    <div className="pt-6 pb-12">
      <h2 tabIndex={-1} data-question className="scroll-mt-28 text-2xl outline-none">
        {t('title', { right: score.right, total: score.total })}
      </h2>
      <p className="mt-2">{t('places', { count: placesToRead(reviewed).length })}</p>
      {record !== null && record.times > 1 && (
        <p className="text-sm text-ink-soft">
          {t('record', { times: record.times, best: record.best })}
        </p>
      )}
      <Marks reviewed={reviewed} />
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
          {t('again')}
        </Button>
        <Link href={back.href} className={buttonClass.quiet}>
          {t('back', { title: back.title })}
        </Link>
      </div>
      <section aria-labelledby="review" className="mt-12">
        <h2 id="review" className="border-b-2 border-ink pb-1 text-lg">
          {t('review')}
        </h2>
        {reviewed.map((review, index) => (
          <ItemReview key={review.item.id} {...review} number={index + 1} />
        ))}
      </section>
    </div>
  )
}

/** A tick or a cross for each item, in the order they were asked. */
function Marks({ reviewed }: { readonly reviewed: readonly ReviewedItem[] }) {
  const t = useTranslations('quiz.result')

  return (
    <ol aria-label={t('marks')} className="mt-5 flex flex-wrap gap-2">
      {reviewed.map(({ item, result }, index) => {
        const Icon = result.correct ? Check : X
        const verdict = result.correct ? 'right' : 'again'
        return (
          <li key={item.id}>
            <span
              className={`grid size-9 place-items-center rounded-md border ${result.correct ? 'border-good text-good' : 'border-dashed border-bad text-bad'}`}
            >
              <Icon aria-hidden className="size-5" strokeWidth={3} />
              <span className="sr-only">{t('mark', { number: index + 1, verdict })}</span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
