import { Check, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { usePreference } from '@/lib/client/preference'
import { creditKind } from '@/lib/client/quiz-preferences'
import type { ItemResult } from '@/lib/domain/progress/event'
import { isPartlyRight } from '@/lib/domain/quiz/credit-score'
import type { ReviewedItem } from '@/lib/domain/quiz/quiz-result'

/** A tick or a cross for each item, in the order they were asked, and how sure the learner was. */
export function ResultMarks({ reviewed }: { readonly reviewed: readonly ReviewedItem[] }) {
  const t = useTranslations('quiz')
  const partial = usePreference(creditKind) === 'partial'

  return (
    <ol aria-label={t('result.marks')} className="mt-5 flex flex-wrap gap-2">
      {reviewed.map(({ item, result }, index) => (
        <li key={item.id} className="grid min-w-9 justify-items-center">
          <MarkOf number={index + 1} result={result} />
          <span className="text-xs text-ink-soft">
            {result.certainty !== null && t(`certainty.${result.certainty}`)}
          </span>
          {partial && isPartlyRight(result) && (
            <span className="text-xs">
              {t('credit.part', { percent: Math.floor(result.credit * 100) })}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

function MarkOf({ number, result }: { readonly number: number; readonly result: ItemResult }) {
  const t = useTranslations('quiz.result')
  const Icon = result.correct ? Check : X
  const verdict = result.correct ? 'right' : 'again'

  return (
    <span
      className={`grid size-9 place-items-center rounded-md border ${result.correct ? 'border-good text-good' : 'border-dashed border-bad text-bad'}`}
    >
      <Icon aria-hidden className="size-5" strokeWidth={3} />
      <span className="sr-only">{t('mark', { number, verdict })}</span>
    </span>
  )
}
