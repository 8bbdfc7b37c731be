import type { Chart } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { CacheEffect } from './cache-effect'
import { type DaxScenario, effectAt } from './dax-sizing-setting'
import { msText, rcuText } from './dax-text'

const hitRates = Array.from({ length: 21 }, (_, at) => at * 5)
const hitAxis = {
  label: { ko: '캐시 적중률', en: 'Hit rate' },
  scale: 'linear',
  format: 'percent',
} as const

/** What every step of the hit rate brings: time, and capacity of the table. */
export function daxSizingCharts(scenario: DaxScenario): readonly Chart[] {
  const { setting } = scenario
  const effects = hitRates.map((percent) => effectAt(scenario, percent))
  const best = effects.at(-1) ?? scenario.effect
  return [
    chartOf(scenario, effects, {
      id: 'latency',
      title: { ko: '적중률과 평균 응답 시간', en: 'Hit rate and average time' },
      says: inEach((locale) => {
        const [none, all] = [msText(setting.missMs, locale), msText(best.averageMs, locale)]
        if (!scenario.cacheable) return bypassed[locale]
        return locale === 'ko'
          ? `${none}에서 ${all}까지, 적중률이 오르는 만큼 곧게 줄어듭니다.`
          : `It falls in a straight line, from ${none} to ${all}.`
      }),
      label: { ko: '평균 응답 시간(ms)', en: 'Average time (ms)' },
      name: { ko: '평균 응답 시간', en: 'Average time' },
      heightOf: ({ averageMs }) => averageMs,
    }),
    chartOf(scenario, effects, {
      id: 'rcu',
      title: { ko: '적중률과 테이블에 드는 RCU', en: 'Hit rate and RCUs of the table' },
      says: inEach((locale) => {
        if (!scenario.cacheable) return bypassed[locale]
        const none = rcuText(best.rcuWithoutCache, locale)
        return locale === 'ko'
          ? `캐시가 없으면 ${none}가 듭니다. 선 위의 빈자리가 아끼는 몫입니다.`
          : `Without a cache it is ${none}. What lies above the line is saved.`
      }),
      label: { ko: 'RCU', en: 'RCUs' },
      name: { ko: '테이블에 드는 RCU', en: 'RCUs of the table' },
      heightOf: ({ rcuWithCache }) => rcuWithCache,
    }),
  ]
}

const bypassed = {
  ko: '강력한 일관성 읽기에는 적중률이 아무것도 바꾸지 않습니다.',
  en: 'For strongly consistent reads the hit rate changes nothing.',
}

interface Curve {
  readonly id: string
  readonly title: Localized
  readonly says: Localized
  readonly label: Localized
  readonly name: Localized
  readonly heightOf: (effect: CacheEffect) => number
}

function chartOf(scenario: DaxScenario, effects: readonly CacheEffect[], curve: Curve): Chart {
  const { id, title, says, label, name, heightOf } = curve
  const now = scenario.setting.hitPercent
  return {
    id,
    kind: 'line',
    title,
    says,
    x: hitAxis,
    y: { label, scale: 'linear', format: 'number' },
    series: [
      {
        id,
        name,
        points: effects.map((effect, at) => [hitRates[at] ?? 0, heightOf(effect)] as const),
      },
    ],
    marks: [{ x: now, y: heightOf(scenario.effect), label: { ko: '지금', en: 'now' } }],
  }
}
