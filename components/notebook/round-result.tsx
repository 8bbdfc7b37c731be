'use client'

import { Repeat } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import { ItemReview } from '@/components/quiz/item-review'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Link } from '@/components/ui/link'
import { compareRounds } from '@/lib/domain/notebook/compare-rounds'
import type { Round } from '@/lib/domain/notebook/rounds'
import { score } from '@/lib/domain/progress/attempt'
import type { ReviewedItem } from '@/lib/domain/quiz/quiz-result'
import { RoundChanges } from './round-changes'
import { RoundScores } from './round-scores'
import { RoundTable } from './round-table'

interface RoundResultProps {
  readonly round: Round
  readonly all: readonly Round[]
  readonly reviewed: readonly ReviewedItem[]
  readonly onAgain: (itemIds: readonly string[]) => void
}

/** What a round came to, held against the earlier ones: scores, what changed, and every item. */
export function RoundResult({ round, all, reviewed, onAgain }: RoundResultProps) {
  const t = useTranslations('notebook.round')
  const { rounds, lines } = compareRounds(all, round)
  const { right, total } = score(round)
  const missed = reviewed.filter(({ result }) => !result.correct).map(({ item }) => item.id)
  const heading = useFocusOnceShown()
  const reviewId = useId()

  return (
    <div className="pt-6 pb-12">
      <h2 ref={heading} tabIndex={-1} className="scroll-mt-28 text-2xl outline-none">
        {t('result', { number: round.number, right, total })}
      </h2>
      {rounds.length > 1 && <RoundChanges lines={lines} />}
      <RoundScores rounds={rounds} />
      <RoundTable rounds={rounds} lines={lines} reviewed={reviewed} />
      <div className="mt-8 flex flex-wrap gap-3 max-sm:flex-col">
        {missed.length > 0 && (
          <Button variant="primary" onClick={() => onAgain(missed)}>
            <Repeat aria-hidden className="size-4 shrink-0" />
            {t('again', { count: missed.length })}
          </Button>
        )}
        <Link href="/notebook" className={buttonClass.secondary}>
          {t('none.link')}
        </Link>
      </div>
      <section aria-labelledby={reviewId} className="mt-12">
        <h2 id={reviewId} className="border-b-2 border-ink pb-1 text-lg">
          {t('review')}
        </h2>
        {reviewed.map((review, index) => (
          <ItemReview key={review.item.id} {...review} number={index + 1} />
        ))}
      </section>
    </div>
  )
}

/** It comes a moment after the last question has gone, and the focus with it. */
function useFocusOnceShown() {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0, behavior: 'instant' })
  }, [])
  return ref
}
