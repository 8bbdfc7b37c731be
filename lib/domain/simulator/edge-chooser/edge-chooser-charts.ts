import {
  compareEdgeBills,
  type EdgeTraffic,
} from '@/lib/domain/simulator/edge-cost/compare-edge-bills'
import type { EdgePrices } from '@/lib/domain/simulator/edge-cost/edge-prices'
import type { Chart } from '@/lib/domain/simulator/outcome'
import { type EdgeOption, optionNames } from './edge-option'

/** From no hit to nothing but hits, in steps of this many percent. */
const stepPercent = 5

/** What each option that can do the work costs, by how much the cache answers; only where that makes a difference. */
export function costChart(
  possible: readonly EdgeOption[],
  traffic: EdgeTraffic,
  prices: EdgePrices,
): readonly Chart[] {
  if (!possible.includes('lambda-edge-origin') || traffic.viewerRequests === 0) return []
  const hits = Array.from({ length: 100 / stepPercent + 1 }, (_, at) => at * stepPercent)
  const bills = hits.map((cacheHitPercent) => ({
    cacheHitPercent,
    month: compareEdgeBills({ ...traffic, cacheHitPercent }, prices),
  }))
  return [
    {
      id: 'cost',
      kind: 'line',
      title: { ko: '캐시 적중률과 한 달 요금', en: 'Cache hit ratio and the month' },
      says: {
        ko: '뷰어 이벤트의 함수는 캐시가 답해도 실행되어 요금이 그대로이고, 오리진 이벤트의 함수는 캐시가 답한 만큼 줄어듭니다.',
        en: 'On viewer events a function runs whether or not the cache answers, and costs the same; on origin events it costs less the more the cache answers.',
      },
      x: {
        label: { ko: '캐시 적중률(%)', en: 'Cache hit ratio (%)' },
        scale: 'linear',
        format: 'number',
      },
      y: { label: { ko: '한 달 요금', en: 'A month' }, scale: 'linear', format: 'usd' },
      series: possible.map((option) => ({
        id: option,
        name: optionNames[option],
        points: bills.map(
          ({ cacheHitPercent, month }) =>
            [cacheHitPercent, month[option].totalUsd.toNumber()] as const,
        ),
      })),
      marks: [{ x: traffic.cacheHitPercent, y: null, label: { ko: '지금', en: 'now' } }],
    },
  ]
}
