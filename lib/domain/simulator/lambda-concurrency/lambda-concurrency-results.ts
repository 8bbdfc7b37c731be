import type { Result } from '@/lib/domain/simulator/outcome'
import type { Localized } from '@/lib/shared/locale'
import type { ConcurrencyPeak } from './concurrency-peak'
import { rate, things, timeOf, told, toleranceOf } from './concurrency-text'
import { databaseResults } from './database-results'

const pieces = { ko: '개', en: '' }
const requests = { ko: '건', en: '' }

/** What comes out at the height of the rush. */
export function concurrencyResults(peak: ConcurrencyPeak): readonly Result[] {
  return [
    {
      id: 'concurrency',
      label: { ko: '몰릴 때 필요한 동시성', en: 'Concurrency needed in the rush' },
      value: things(peak.concurrency),
      note: verdict(peak),
      asked: asked(peak.concurrency, pieces),
    },
    {
      id: 'cap',
      label: { ko: '이 함수가 쓸 수 있는 동시성', en: 'Concurrency open to this function' },
      value: things(peak.cap),
      note: null,
      asked: asked(peak.cap, pieces),
    },
    {
      id: 'rps-limit',
      label: { ko: '처리할 수 있는 요청', en: 'Requests it can serve' },
      value: rate(peak.rpsLimit),
      note: limitedBy(peak),
      asked: asked(peak.rpsLimit, requests),
    },
    {
      id: 'throttled',
      label: { ko: '스로틀링되는 요청', en: 'Requests throttled' },
      value: rate(peak.throttledRps),
      note: null,
      asked: asked(peak.throttledRps, requests),
    },
    {
      id: 'cap-needed',
      label: {
        ko: '스로틀링 없이 받는 데 필요한 동시성',
        en: 'Concurrency that throttles nothing',
      },
      value: things(peak.capNeeded),
      note: null,
      asked: asked(peak.capNeeded, pieces),
    },
    coldResult(peak),
    ...databaseResults(peak),
  ]
}

function coldResult({ startedCold, growthSeconds }: ConcurrencyPeak): Result {
  const seconds = timeOf(growthSeconds)
  return {
    id: 'cold',
    label: { ko: '미리 준비하지 않은 실행 환경', en: 'Environments not prepared in advance' },
    value: things(startedCold),
    note:
      growthSeconds > 0
        ? {
            ko: `확장 속도 때문에 모두 뜨기까지 ${seconds.ko} 이상 걸립니다.`,
            en: `The scaling rate takes ${seconds.en} or more until all have started.`,
          }
        : null,
    asked: null,
  }
}

function verdict({ throttledRps, concurrency, cap }: ConcurrencyPeak): Localized {
  if (throttledRps <= 0) {
    return {
      ko: `쓸 수 있는 ${told(cap)}개 안에 듭니다.`,
      en: `Within the ${told(cap)} that it may use.`,
    }
  }
  return concurrency > cap
    ? {
        ko: `쓸 수 있는 ${told(cap)}개를 넘어 요청이 스로틀링됩니다.`,
        en: `More than the ${told(cap)} that it may use: requests are throttled.`,
      }
    : {
        ko: `쓸 수 있는 ${told(cap)}개 안에 들지만, 초당 요청 수 한도를 넘어 스로틀링됩니다.`,
        en: `Within the ${told(cap)} that it may use, yet throttled by the limit on requests per second.`,
      }
}

function limitedBy({ rpsByDuration, rpsByRate }: ConcurrencyPeak): Localized {
  return rpsByDuration <= rpsByRate
    ? { ko: '동시성이 먼저 찹니다.', en: 'Concurrency runs out first.' }
    : {
        ko: '초당 요청 수 한도에 먼저 닿습니다.',
        en: 'The limit on requests per second comes first.',
      }
}

function asked(value: number, unit: Localized): Result['asked'] {
  return { kind: 'number', value, unit, tolerance: toleranceOf(value) }
}
