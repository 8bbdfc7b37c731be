import { numberText, quantityText } from '@/lib/domain/fact/unit'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach } from '@/lib/shared/locale'
import type { LimitCheck } from './check-limits'
import { usedPercent } from './lambda-limits-results'
import type { LambdaLimitsSetting } from './lambda-limits-setting'
import { limitNames } from './limit-names'
import { limitSizeText } from './limit-size-text'

/** How much of each limit is used. */
export function lambdaLimitsLines(
  setting: LambdaLimitsSetting,
  checks: readonly LimitCheck[],
): readonly WorkedLine[] {
  return checks.flatMap((check) =>
    check.field === 'concurrency'
      ? [concurrencyLine(setting, check), shareLine(check)]
      : [shareLine(check)],
  )
}

function concurrencyLine(
  { requestsPerSecond, durationMs }: LambdaLimitsSetting,
  { field, value, factId }: LimitCheck,
): WorkedLine {
  return {
    says: { ko: '필요한 동시 실행 수', en: 'Concurrent executions needed' },
    from: inEach((locale) => {
      const time = quantityText(durationMs, 'ms', locale)
      const requests = numberText(requestsPerSecond)
      return locale === 'ko'
        ? `초당 ${requests}건 × ${time} ÷ 1,000 (올림)`
        : `${requests} a second × ${time} ÷ 1,000, rounded up`
    }),
    to: inEach((locale) => limitSizeText(field, value, locale)),
    because: [{ fact: factId }],
  }
}

function shareLine(check: LimitCheck): WorkedLine {
  const { field, value, limit, verdict, factId } = check
  const below = verdict === 'below'
  const name = limitNames[field]
  return {
    says: below ? { ko: `${name.ko}(최솟값)`, en: `${name.en} (minimum)` } : name,
    from: inEach(
      (locale) => `${limitSizeText(field, value, locale)} ÷ ${limitSizeText(field, limit, locale)}`,
    ),
    to: inEach(() => `${numberText(usedPercent(check))}%`),
    because: [{ fact: factId }],
  }
}
