import { useTranslations } from 'next-intl'
import type { Score } from '@/lib/domain/progress/attempt'

/** A score as a bar and in words; the bar only repeats them. */
export function ScoreBar({ right, total }: Score) {
  const t = useTranslations('notebook.rounds')

  return (
    <div className="flex items-center gap-3">
      <svg
        aria-hidden="true"
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        className="h-2 w-0 min-w-12 grow rounded-full bg-line"
      >
        <rect width={total === 0 ? 0 : (right * 100) / total} height="1" className="fill-accent" />
      </svg>
      <span className="whitespace-nowrap">{t('ofTotal', { right, total })}</span>
    </div>
  )
}
