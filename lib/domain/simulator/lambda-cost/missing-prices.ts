import type { Outcome } from '@/lib/domain/simulator/outcome'
import { missingPricesNotice } from '@/lib/domain/simulator/price-notices'
import type { Localized } from '@/lib/shared/locale'
import type { RateName } from './lambda-rates'

const names: Readonly<Record<RateName, Localized>> = {
  perMillionRequests: { ko: '요청', en: 'requests' },
  durationTiers: { ko: '실행 시간', en: 'duration' },
  ephemeralGbSecond: { ko: '임시 스토리지', en: '/tmp storage' },
  provisionedGbSecond: { ko: '프로비저닝된 동시성', en: 'provisioned concurrency' },
  provisionedDurationGbSecond: {
    ko: '프로비저닝된 동시성의 실행 시간',
    en: 'duration on provisioned concurrency',
  },
}

/** Without a price there is no bill: that is said, and nothing is guessed. */
export function missingPrices(missing: readonly RateName[]): Outcome {
  return {
    results: [
      {
        id: 'total',
        label: { ko: '한 달 요금', en: 'Monthly bill' },
        value: { ko: '알 수 없음', en: 'unknown' },
        note: null,
        asked: null,
      },
    ],
    lines: [],
    notices: missingPricesNotice(missing.map((name) => names[name])),
    charts: [],
    tables: [],
  }
}
