'use client'

import { NotebookPen, Printer } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { CertaintyTable } from '@/components/quiz/certainty-table'
import { PlacesToRead } from '@/components/quiz/places-to-read'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import { PlaceLink } from '@/components/ui/place-link'
import type { Attempt } from '@/lib/domain/progress/attempt'
import { domainScores } from '@/lib/domain/quiz/exam/domain-scores'
import { rawScore, scoredResults } from '@/lib/domain/quiz/exam/scored-results'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import { reviewedItems } from '@/lib/domain/quiz/quiz-result'
import { DomainTable } from './domain-table'
import type { ExamRules } from './exam-rules'
import { ScoreRange } from './score-range'
import { SheetReviewList } from './sheet-review-list'
import { SittingList } from './sitting-list'
import { TimeList } from './time-list'
import { useDurations } from './use-durations'

interface ExamResultProps {
  readonly rules: ExamRules
  readonly quiz: Quiz
  readonly attempt: Attempt
}

/** What a sitting came to: a range and why, each domain, time, certainty, and every item once more. */
export function ExamResult({ rules, quiz, attempt }: ExamResultProps) {
  const t = useTranslations('sitting.result')
  const { preset, scale, itemMs } = rules
  const score = rawScore(attempt)
  const reviewed = reviewedItems(quiz, attempt)
  const counted = new Set(scoredResults(attempt).map(({ itemId }) => itemId))
  const scored = reviewed.filter(({ item }) => counted.has(item.id))

  return (
    <div className="exam-result pt-4 pb-12">
      <h2 tabIndex={-1} data-question className="scroll-mt-20 text-2xl outline-none">
        {t('title', { ...score })}
      </h2>
      <Circumstances attempt={attempt} />
      <ScoreRange score={score} scale={scale} />
      <DomainTable domains={domainScores(scored)} />
      <CertaintyTable results={attempt.results} />
      <TimeList attempt={attempt} reviewed={reviewed} itemMs={itemMs} />
      <SittingList rules={rules} current={attempt.id} />
      <PlacesToRead reviewed={reviewed} />
      <SheetReviewList attempt={attempt} reviewed={reviewed} />
      <div className="mt-8 flex flex-wrap gap-3 max-sm:flex-col print:hidden">
        <PlaceLink href={`/quiz/exam/${preset.slug}`} className={buttonClass.primary}>
          {t('again')}
        </PlaceLink>
        <Button onClick={() => window.print()}>
          <Printer aria-hidden className="size-4 shrink-0" />
          {t('print')}
        </Button>
        {reviewed.some(({ result }) => !result.correct) && (
          <Link href="/notebook" prefetch={false} className={buttonClass.secondary}>
            <NotebookPen aria-hidden className="size-4 shrink-0" />
            {t('notebook')}
          </Link>
        )}
        <Link href="/quiz/exam" className={buttonClass.quiet}>
          {t('list')}
        </Link>
      </div>
    </div>
  )
}

function Circumstances({ attempt }: { readonly attempt: Attempt }) {
  const t = useTranslations('sitting.result')
  const format = useFormatter()
  const duration = useDurations()
  const { startedAt, finishedAt, deadlineAt } = attempt
  if (finishedAt === null) return null
  const date = format.dateTime(finishedAt, { dateStyle: 'long', timeStyle: 'short' })

  return (
    <>
      {deadlineAt !== null && finishedAt >= deadlineAt && (
        <p className="mt-2 font-bold text-correction">{t('timedOut')}</p>
      )}
      <p className="mt-1 text-sm text-ink-soft">
        {t('took', { date, time: duration(finishedAt - startedAt) })}
      </p>
    </>
  )
}
