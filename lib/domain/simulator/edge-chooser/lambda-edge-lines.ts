import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { defaultRegion } from '@/lib/domain/simulator/book'
import type { EdgeTraffic } from '@/lib/domain/simulator/edge-cost/compare-edge-bills'
import { edgePriceKeys, type LambdaEdgePrices } from '@/lib/domain/simulator/edge-cost/edge-prices'
import type { LambdaEdgeBill } from '@/lib/domain/simulator/edge-cost/lambda-edge-bill'
import { usdText } from '@/lib/domain/simulator/money'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach } from '@/lib/shared/locale'
import { costLineName, gbSecondsText, requestsText, unroundedUsd } from './cost-text'
import type { EdgeOption } from './edge-option'
import type { EdgeSetting } from './edge-setting'

/** What any Lambda@Edge function for this work is billed by. */
export function billedRunLines(
  { memoryMb: neededMb, durationMs: takenMs }: EdgeSetting,
  { memoryMb, durationMs }: EdgeTraffic,
  { billedMs }: LambdaEdgeBill,
): readonly WorkedLine[] {
  const memory: WorkedLine = {
    says: { ko: 'Lambda@Edge에 지정할 메모리', en: 'Memory to set for Lambda@Edge' },
    from: inEach((locale) => {
      const [needed, least] = [neededMb, memoryMb].map((mb) => quantityText(mb, 'mb', locale))
      if (neededMb === 0)
        return locale === 'ko' ? '지정할 수 있는 최소' : 'the least that can be set'
      return locale === 'ko'
        ? `필요한 ${needed}, 지정할 수 있는 최소 ${least} 가운데 큰 것`
        : `the larger of the ${needed} needed and the ${least} that can be set at the least`
    }),
    to: inEach((locale) => quantityText(memoryMb, 'mb', locale)),
    because: [{ fact: 'limit-memory' }],
  }
  const duration: WorkedLine = {
    says: {
      ko: 'Lambda@Edge 실행 한 번에 과금되는 시간(올림)',
      en: 'Time billed for a run of Lambda@Edge, rounded up',
    },
    from: inEach((locale) => {
      if (takenMs !== 0) return quantityText(durationMs, 'ms', locale)
      return locale === 'ko' ? '실행 시간을 적지 않음' : 'no run time given'
    }),
    to: inEach((locale) => quantityText(billedMs, 'ms', locale)),
    because: [{ fact: 'cmp-price-lae' }],
  }
  return [...(memoryMb > neededMb ? [memory] : []), duration]
}

/** The requests that an origin event sees. */
export function missesLine(
  { viewerRequests, cacheHitPercent }: EdgeTraffic,
  misses: number,
): WorkedLine {
  return {
    says: costLineName('lambda-edge-origin', {
      ko: '캐시에 없는 요청',
      en: 'requests that miss the cache',
    }),
    from: inEach(
      (locale) =>
        `${requestsText(viewerRequests)[locale]} × (100% − ${numberText(cacheHitPercent)}%)`,
    ),
    to: requestsText(misses),
    because: [{ fact: 'lae-origin-request' }],
  }
}

/** The month of a Lambda@Edge function, from its GB-seconds to the sum. */
export function lambdaEdgeLines(
  option: EdgeOption,
  requests: number,
  memoryMb: number,
  { billedMs, gbSeconds, computeUsd, requestUsd, totalUsd }: LambdaEdgeBill,
  { perMillionRequests, durationGbSecond }: LambdaEdgePrices,
): readonly WorkedLine[] {
  const [compute, request] = [unroundedUsd(computeUsd), unroundedUsd(requestUsd)]
  return [
    {
      says: costLineName(option, { ko: '메모리와 실행 시간', en: 'memory times time' }),
      from: inEach((locale) => {
        const [time, memory] = [
          quantityText(billedMs, 'ms', locale),
          quantityText(memoryMb, 'mb', locale),
        ]
        return `${requestsText(requests)[locale]} × ${time} ÷ 1,000 × ${memory} ÷ 1,024`
      }),
      to: gbSecondsText(gbSeconds),
      because: [],
    },
    {
      says: costLineName(option, { ko: '실행 시간 요금', en: 'duration charge' }),
      from: inEach((locale) => `${gbSecondsText(gbSeconds)[locale]} × $${durationGbSecond}`),
      to: compute,
      because: [{ price: edgePriceKeys.duration, region: defaultRegion }],
    },
    {
      says: costLineName(option, { ko: '요청 요금', en: 'request charge' }),
      from: inEach(
        (locale) => `${requestsText(requests)[locale]} ÷ 1,000,000 × $${perMillionRequests}`,
      ),
      to: request,
      because: [{ price: edgePriceKeys.request, region: defaultRegion }],
    },
    {
      says: costLineName(option, {
        ko: '한 달 요금(센트에서 반올림)',
        en: 'the month, rounded to the cent',
      }),
      from: inEach((locale) => `${compute[locale]} + ${request[locale]}`),
      to: inEach((locale) => usdText(totalUsd, locale)),
      because: [],
    },
  ]
}
