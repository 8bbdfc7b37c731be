import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { LimitCheck } from '@/lib/domain/simulator/lambda-limits/check-limits'
import { limitNames } from '@/lib/domain/simulator/lambda-limits/limit-names'
import { limitSizeText } from '@/lib/domain/simulator/lambda-limits/limit-size-text'
import type { Locale } from '@/lib/shared/locale'

interface LimitGaugeProps {
  readonly check: LimitCheck
  readonly locale: Locale
  /** Sets the field to its limit. */
  readonly onFit: () => void
}

/** One limit: how much of it is used, in words and as a bar. */
export function LimitGauge({ check, locale, onFit }: LimitGaugeProps) {
  const t = useTranslations('simulator.lambda-limits')
  const { field, value, limit, verdict } = check
  const name = limitNames[field][locale]
  const size = limitSizeText(field, limit, locale)
  const crossed = verdict !== 'within'

  return (
    <li data-crossed={crossed}>
      <span className="limit-name">{name}</span>
      <span className="limit-size">
        {limitSizeText(field, value, locale)} / {size} <b>{t(verdict)}</b>
      </span>
      <span className="limit-bar" aria-hidden="true">
        <span style={{ width: `${barPercent(value / limit)}%` }} />
      </span>
      {/* How many run at once is worked out, not written. */}
      {crossed && field !== 'concurrency' && (
        <Button variant="quiet" onClick={onFit}>
          {t('fit', { name, size })}
        </Button>
      )}
    </li>
  )
}

/** Where the limit stands on the bar, in percent: there is room to cross it. */
const limitAt = 75

function barPercent(share: number): number {
  return Math.min(100, limitAt * share)
}
