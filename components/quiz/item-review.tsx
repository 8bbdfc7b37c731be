import { Check, ChevronDown, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { cn } from '@/components/ui/cn'
import type { ReviewedItem } from '@/lib/domain/quiz/quiz-result'
import { AskedPicture } from './asked-picture'
import { Explanation } from './explanation'
import { GradedAnswer } from './graded-answer'
import { LanguageToggle } from './language-toggle'
import { OtherLanguage } from './other-language'
import { Requirements } from './requirements'
import { Stem } from './stem'
import { useFillings } from './use-right-answer'

interface ItemReviewProps extends ReviewedItem {
  /** Counts from 1. */
  readonly number: number
}

/** One answered item, closed until it is asked for. */
export function ItemReview({ item, result, seed, number }: ItemReviewProps) {
  const t = useTranslations('quiz.result')
  const [open, setOpen] = useState(false)
  const fillings = useFillings(item)
  const Icon = result.correct ? Check : X
  const verdict = result.correct ? 'right' : 'again'

  return (
    <OtherLanguage item={open ? item : null} seed={seed}>
      <details
        id={`item-${number}`}
        onToggle={(event) => setOpen(event.currentTarget.open)}
        className="group scroll-mt-20 border-b border-line"
      >
        <summary className="flex min-h-14 list-none items-start gap-3 py-3 [&::-webkit-details-marker]:hidden">
          <span
            className={`flex w-11 shrink-0 items-center gap-1 font-bold ${result.correct ? 'text-good' : 'text-bad'}`}
          >
            <span aria-hidden className="numeral text-lg">
              {number}
            </span>
            <Icon aria-hidden className="size-4" strokeWidth={3} />
            <span className="sr-only">{t('mark', { number, verdict })}</span>
          </span>
          <span className={cn('grow', !open && 'max-w-measure')}>
            <Stem item={item} fillings={fillings} />
          </span>
          <ChevronDown
            aria-hidden
            className="mt-1.5 size-5 shrink-0 text-ink-soft transition-transform group-open:rotate-180"
          />
        </summary>
        <div className="pb-6">
          <LanguageToggle item={item} />
          {open && <AskedPicture item={item} />}
          <GradedAnswer item={item} result={result} />
          {item.scenario !== null && <Requirements scenario={item.scenario} />}
          <Explanation item={item} result={result} />
        </div>
      </details>
    </OtherLanguage>
  )
}
