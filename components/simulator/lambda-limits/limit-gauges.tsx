import { useTranslations } from 'next-intl'
import type { SpecialPartProps } from '@/components/simulator/special-part-props'
import { checkLimits } from '@/lib/domain/simulator/lambda-limits/check-limits'
import { setupOf } from '@/lib/domain/simulator/lambda-limits/lambda-limits-setting'
import { limitRules } from '@/lib/domain/simulator/lambda-limits/limit-rules'
import { LimitGauge } from './limit-gauge'

/** Every limit as a bar that fills up to its mark, and beyond it where the limit is crossed. */
export function LimitGauges({ setting, book, locale, onWrite }: SpecialPartProps) {
  const t = useTranslations('simulator.lambda-limits')
  const checks = checkLimits(setupOf(setting), limitRules(book))

  return (
    <section className="sim-section" aria-labelledby="limit-gauges">
      <h2 id="limit-gauges">{t('title')}</h2>
      <ul className="limit-gauges">
        {checks.map((check) => (
          <LimitGauge
            key={check.field}
            check={check}
            locale={locale}
            onFit={() => onWrite(check.field, String(check.limit))}
          />
        ))}
      </ul>
    </section>
  )
}
