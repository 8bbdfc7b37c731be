import { useTranslations } from 'next-intl'
import { type QuizSetup, quizPreview } from '@/lib/domain/quiz/build-quiz'
import { matchingItems } from '@/lib/domain/quiz/item-filter'
import type { KnownItems } from './use-known-items'

interface MatchSummaryProps {
  readonly setup: QuizSetup
  readonly known: KnownItems
  /** Of the quiz as it will be built. */
  readonly seed: string
}

/** In a line or two: how many items fit and what the quiz will be. It stands in a status. */
export function MatchSummary({ setup, known, seed }: MatchSummaryProps) {
  const t = useTranslations('builder.build.match')
  const { index, marked, pace } = known
  const matching = matchingItems(index, setup.filter, marked)
  if (matching.length === 0) return <span className="font-bold">{t('none')}</span>

  return (
    <>
      <span className="font-bold">{t('found', { count: matching.length })}</span>
      <span className="block text-sm">
        {t('asks', { ...quizPreview(setup, matching, pace, seed) })}
      </span>
    </>
  )
}
