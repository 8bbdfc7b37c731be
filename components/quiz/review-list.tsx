import { useTranslations } from 'next-intl'
import { type NumberedReview, reviewOrder } from '@/lib/domain/quiz/certainty-record'
import type { ReviewedItem } from '@/lib/domain/quiz/quiz-result'
import { ItemReview } from './item-review'

/** Every item once more: first what was wrong although the learner was sure of it. */
export function ReviewList({ reviewed }: { readonly reviewed: readonly ReviewedItem[] }) {
  const t = useTranslations('quiz')
  const { confidentlyWrong, others } = reviewOrder(reviewed)

  return (
    <>
      {confidentlyWrong.length > 0 && (
        <section aria-labelledby="confidently-wrong" className="mt-12">
          <h2 id="confidently-wrong" className="border-b-2 border-ink pb-1 text-lg">
            {t('certainty.confidentlyWrong')}
          </h2>
          <p className="py-2 text-sm text-ink-soft">{t('certainty.confidentlyWrongText')}</p>
          <Reviews reviews={confidentlyWrong} />
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="review" className="mt-12">
          <h2 id="review" className="border-b-2 border-ink pb-1 text-lg">
            {t('result.review')}
          </h2>
          <Reviews reviews={others} />
        </section>
      )}
    </>
  )
}

function Reviews({ reviews }: { readonly reviews: readonly NumberedReview[] }) {
  return reviews.map((review) => <ItemReview key={review.item.id} {...review} />)
}
