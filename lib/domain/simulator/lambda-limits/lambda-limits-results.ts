import { numberText } from '@/lib/domain/fact/unit'
import type { Result } from '@/lib/domain/simulator/outcome'
import { inEach } from '@/lib/shared/locale'
import type { LimitCheck } from './check-limits'
import { limitNames } from './limit-names'
import { limitSizeText } from './limit-size-text'

/** Whether all fits, what does not, and what is nearest to its limit. */
export function lambdaLimitsResults(checks: readonly LimitCheck[]): readonly Result[] {
  const crossed = checks.filter(({ verdict }) => verdict !== 'within')
  return [
    {
      id: 'verdict',
      label: { ko: '한도와 견주면', en: 'Against the limits' },
      value: verdictText(crossed.length),
      note: null,
      asked: {
        kind: 'choice',
        options: [fitting, { ko: '벗어나는 것이 있음', en: 'Something is beyond a limit' }],
        right: crossed.length === 0 ? 0 : 1,
      },
    },
    {
      id: 'crossed',
      label: { ko: '한도를 벗어난 것', en: 'Beyond its limit' },
      value: inEach((locale) =>
        crossed.length === 0
          ? { ko: '없음', en: 'nothing' }[locale]
          : crossed.map(({ field }) => limitNames[field][locale]).join(', '),
      ),
      note: null,
      asked: null,
    },
    ...tightest(checks),
    ...concurrencyNeeded(checks),
  ]
}

const fitting = { ko: '모두 한도 안', en: 'All within the limits' }

function verdictText(crossed: number) {
  if (crossed === 0) return fitting
  return {
    ko: `${numberText(crossed)}가지가 한도를 벗어남`,
    en: crossed === 1 ? '1 limit crossed' : `${numberText(crossed)} limits crossed`,
  }
}

/** How much of a limit is used, in percent to one decimal. */
export function usedPercent({ value, limit }: Pick<LimitCheck, 'value' | 'limit'>): number {
  return Math.round((1000 * value) / limit) / 10
}

function tightest(checks: readonly LimitCheck[]): readonly Result[] {
  const within = checks.filter(({ verdict }) => verdict === 'within')
  const [first, ...others] = within
  if (!first) return []
  const found = others.reduce(
    (most, one) => (one.value / one.limit > most.value / most.limit ? one : most),
    first,
  )
  return [
    {
      id: 'tightest',
      label: { ko: '한도 안에서 가장 빠듯한 것', en: 'Nearest to its limit' },
      value: inEach(
        (locale) => `${limitNames[found.field][locale]} ${numberText(usedPercent(found))}%`,
      ),
      note: null,
      asked: null,
    },
  ]
}

function concurrencyNeeded(checks: readonly LimitCheck[]): readonly Result[] {
  return checks
    .filter(({ field }) => field === 'concurrency')
    .map(({ field, value, limit }) => ({
      id: 'concurrency',
      label: { ko: '필요한 동시 실행 수', en: 'Concurrent executions needed' },
      value: inEach((locale) => limitSizeText(field, value, locale)),
      note: inEach((locale) => {
        const most = limitSizeText(field, limit, locale)
        return locale === 'ko'
          ? `한 리전에서 계정의 모든 함수가 나눠 쓰는 기본 한도는 ${most}입니다.`
          : `The default limit that all functions of an account share in a Region is ${most}.`
      }),
      asked: { kind: 'number', value, unit: { ko: '개', en: '' }, tolerance: 0.5 },
    }))
}
