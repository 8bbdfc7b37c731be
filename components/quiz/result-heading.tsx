'use client'

import { useTranslations } from 'next-intl'
import { usePreference } from '@/lib/client/preference'
import { creditKind } from '@/lib/client/quiz-preferences'
import { type Attempt, score } from '@/lib/domain/progress/attempt'
import { creditKinds, creditScore } from '@/lib/domain/quiz/credit-score'

/** What the quiz came to, counted as the learner chose, and the choice itself. */
export function ResultHeading({ results }: Pick<Attempt, 'results'>) {
  const t = useTranslations('quiz.result')
  const kind = usePreference(creditKind)
  const { right, total } = score({ results })

  return (
    <div className="pt-6">
      <h2 tabIndex={-1} data-question className="scroll-mt-28 text-2xl outline-none">
        {kind === 'whole'
          ? t('title', { right, total })
          : t('partial', { credit: creditScore(results), total })}
      </h2>
      <CreditSwitch />
    </div>
  )
}

function CreditSwitch() {
  const t = useTranslations('quiz.credit')
  const chosen = usePreference(creditKind)

  return (
    <fieldset className="mt-2">
      <legend className="sr-only">{t('legend')}</legend>
      <div className="flex flex-wrap gap-x-5 text-sm">
        {creditKinds.map((kind) => (
          <label key={kind} className="inline-flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name="credit"
              checked={kind === chosen}
              onChange={() => creditKind.choose(kind)}
              className="size-4 shrink-0 accent-accent"
            />
            {t(kind)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
