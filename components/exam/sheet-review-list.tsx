'use client'

import { Flag } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ItemReview } from '@/components/quiz/item-review'
import { useProgress } from '@/lib/client/progress-context'
import type { Attempt } from '@/lib/domain/progress/attempt'
import { itemNote } from '@/lib/domain/progress/item-note'
import { type NumberedReview, reviewOrder } from '@/lib/domain/quiz/certainty-record'
import type { ReviewedItem } from '@/lib/domain/quiz/quiz-result'
import { useDurations } from './use-durations'

interface SheetReviewListProps {
  readonly attempt: Attempt
  readonly reviewed: readonly ReviewedItem[]
}

/** Every item of a sheet once more with its number, what was sure and wrong first. */
export function SheetReviewList({ attempt, reviewed }: SheetReviewListProps) {
  const t = useTranslations('sitting.result.review')
  const tCertainty = useTranslations('quiz.certainty')
  const { confidentlyWrong, others } = reviewOrder(reviewed)

  return (
    <>
      {confidentlyWrong.length > 0 && (
        <section aria-labelledby="sure-and-wrong" className="mt-12">
          <h2 id="sure-and-wrong" className="border-b-2 border-ink pb-1 text-lg">
            {tCertainty('confidentlyWrong')}
          </h2>
          <p className="mt-2 text-sm text-ink-soft">{tCertainty('confidentlyWrongText')}</p>
          <Reviews attempt={attempt} reviews={confidentlyWrong} />
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="review" className="mt-12">
          <h2 id="review" className="border-b-2 border-ink pb-1 text-lg">
            {t(confidentlyWrong.length > 0 ? 'rest' : 'all')}
          </h2>
          <Reviews attempt={attempt} reviews={others} />
        </section>
      )}
    </>
  )
}

interface ReviewsProps {
  readonly attempt: Attempt
  readonly reviews: readonly NumberedReview[]
}

function Reviews({ attempt, reviews }: ReviewsProps) {
  return (
    <ol>
      {reviews.map((review) => (
        <li key={review.item.id}>
          <Remarks attempt={attempt} review={review} />
          <ItemReview {...review} />
          <Note itemId={review.item.id} />
        </li>
      ))}
    </ol>
  )
}

interface RemarksProps {
  readonly attempt: Attempt
  readonly review: ReviewedItem
}

/** What is known of the item besides its answer. */
function Remarks({ attempt, review: { item, result } }: RemarksProps) {
  const t = useTranslations('sitting.result.review')
  const tCertainty = useTranslations('quiz.certainty')
  const duration = useDurations()
  const ms = attempt.times[item.id] ?? 0

  return (
    <p className="-mb-1 flex flex-wrap items-center gap-x-3 pt-3 pl-14 text-xs text-ink-soft">
      {attempt.unscoredIds.includes(item.id) && (
        <span className="rounded-sm border border-rule px-1.5 font-bold">{t('unscored')}</span>
      )}
      {ms > 0 && <span>{t('time', { time: duration(ms) })}</span>}
      {result.certainty !== null && <span>{tCertainty(result.certainty)}</span>}
      {attempt.marks[item.id]?.flagged && (
        <span className="inline-flex items-center gap-1">
          <Flag aria-hidden className="size-3.5" />
          {t('flagged')}
        </span>
      )}
    </p>
  )
}

function Note({ itemId }: { readonly itemId: string }) {
  const t = useTranslations('sitting.result.review')
  const note = useProgress(({ events }) => itemNote(events, itemId))
  if (note === '') return null

  return (
    <p className="my-2 ml-14 border-l-2 border-accent pl-3 text-sm whitespace-pre-line">
      <span className="label block">{t('note')}</span>
      {note}
    </p>
  )
}
