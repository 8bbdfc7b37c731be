import { useTranslations } from 'next-intl'
import type { ItemResult } from '@/lib/domain/progress/event'
import { certaintyScores } from '@/lib/domain/quiz/exam/certainty-scores'

/** How answers went, by how sure the learner said to be; left out where nothing was said. */
export function CertaintyTable({ results }: { readonly results: readonly ItemResult[] }) {
  const t = useTranslations('sitting.result.certainty')
  const tCertainty = useTranslations('sitting.certainty')
  const scores = certaintyScores(results)
  if (scores.every(({ certainty }) => certainty === null)) return null

  return (
    <section aria-labelledby="certainty" className="mt-10">
      <h2 id="certainty" className="border-b-2 border-ink pb-1 text-lg">
        {t('title')}
      </h2>
      <dl>
        {scores.map(({ certainty, right, total }) => (
          <div key={certainty} className="flex gap-4 border-b border-line py-2 text-sm">
            <dt className="w-32 shrink-0 font-bold">
              {certainty === null ? t('none') : tCertainty(certainty)}
            </dt>
            <dd>{t('of', { right, total })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
