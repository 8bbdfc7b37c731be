import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/cn'
import type { ItemResult } from '@/lib/domain/progress/event'

interface QuizProgressProps {
  /** Counts from 1. */
  readonly current: number
  readonly total: number
  readonly results: readonly ItemResult[]
}

/** Where in the quiz this is: `3 / 10`, and a tick for each item. */
export function QuizProgress({ current, total, results }: QuizProgressProps) {
  const t = useTranslations('quiz.progress')

  return (
    <div className="flex items-center gap-4">
      <p className="shrink-0">
        <span aria-hidden className="numeral text-lg">
          {t('count', { current, total })}
        </span>
        <span className="sr-only">{t('aloud', { current, total })}</span>
      </p>
      <div aria-hidden className="flex grow gap-1">
        {Array.from({ length: total }, (_, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a tick is its number
            key={index}
            className={cn('h-1.5 grow rounded-full', tickClass(index, current, results))}
          />
        ))}
      </div>
    </div>
  )
}

function tickClass(index: number, current: number, results: readonly ItemResult[]): string {
  if (index < results.length) return 'bg-accent'
  return index === current - 1 ? 'bg-rule' : 'bg-line'
}
