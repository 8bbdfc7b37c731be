import type { Book } from '@/lib/domain/simulator/book'
import { numberField, switchField } from '@/lib/domain/simulator/field'
import { concurrencyFigures } from './concurrency-figures'
import { databaseFields } from './database-fields'
import { lastSeed } from './lambda-concurrency-setting'
import { trafficFields } from './traffic-fields'

export const concurrencyGroups = [
  { id: 'traffic', name: { ko: '요청', en: 'Requests' } },
  { id: 'function', name: { ko: '함수', en: 'Function' } },
  { id: 'concurrency', name: { ko: '동시성', en: 'Concurrency' } },
  { id: 'database', name: { ko: '데이터베이스', en: 'Database' } },
  { id: 'chance', name: { ko: '시간에 따라 볼 때', en: 'Seen over time' } },
] as const

const seconds = { ko: '초', en: 's' }
const pieces = { ko: '개', en: '' }

/** The most that a page is asked about; AWS raises an account's limit to tens of thousands. */
const mostConcurrency = 100_000

export function concurrencyFields(book: Book) {
  return {
    ...trafficFields,
    ...functionFields(book),
    ...shareFields,
    ...databaseFields(book),
    ...chanceFields,
  }
}

function functionFields(book: Book) {
  return {
    durationMs: numberField({
      label: { ko: '실행 시간', en: 'Duration' },
      hint: {
        ko: '요청 한 건을 처리하는 평균 시간입니다.',
        en: 'What one request takes on average.',
      },
      group: 'function',
      unit: { ko: 'ms', en: 'ms' },
      min: 1,
      max: concurrencyFigures(book).longestDurationMs,
      scale: 'log',
      samples: [20, 50, 100, 200, 250, 400, 500, 800, 1000, 2000],
    }),
    coldStartMs: numberField({
      label: { ko: '콜드 스타트', en: 'Cold start' },
      hint: {
        ko: '새 실행 환경을 초기화하는 시간입니다.',
        en: 'What a new environment takes to initialise.',
      },
      group: 'function',
      unit: { ko: 'ms', en: 'ms' },
      min: 0,
      max: 10_000,
      scale: 'log',
    }),
    idleSeconds: numberField({
      label: { ko: '쉬는 실행 환경의 수명', en: 'Life of an idle environment' },
      hint: {
        ko: 'AWS가 공개하지 않는 값이라 어림으로 정합니다.',
        en: 'AWS publishes no figure, so this is an assumption.',
      },
      group: 'function',
      unit: seconds,
      min: 1,
      max: 900,
      scale: 'log',
    }),
  }
}

const shareFields = {
  accountConcurrency: numberField({
    label: { ko: '계정의 동시성 한도', en: 'Concurrency of the account' },
    group: 'concurrency',
    unit: pieces,
    min: 1,
    max: mostConcurrency,
    scale: 'log',
    samples: [500, 1000, 2000, 3000],
  }),
  reservedElsewhere: numberField({
    label: { ko: '다른 함수가 예약한 동시성', en: 'Reserved by other functions' },
    group: 'concurrency',
    unit: pieces,
    min: 0,
    max: mostConcurrency,
    scale: 'log',
  }),
  hasReservation: switchField({
    label: { ko: '이 함수에 동시성을 예약합니다', en: 'Reserve concurrency for this function' },
    group: 'concurrency',
  }),
  reserved: numberField({
    label: { ko: '예약된 동시성', en: 'Reserved concurrency' },
    group: 'concurrency',
    unit: pieces,
    min: 0,
    max: mostConcurrency,
    scale: 'log',
    when: { field: 'hasReservation', is: [true] },
    samples: [100, 200, 400, 600],
  }),
  provisioned: numberField({
    label: { ko: '프로비저닝된 동시성', en: 'Provisioned concurrency' },
    group: 'concurrency',
    unit: pieces,
    min: 0,
    max: 10_000,
    scale: 'log',
    samples: [0, 50, 100, 200],
  }),
}

const chanceFields = {
  seed: numberField({
    label: { ko: '난수 번호', en: 'Number of the draw' },
    hint: {
      ko: '번호가 같으면 요청이 같은 순간에 들어옵니다.',
      en: 'The same number brings the requests at the same moments.',
    },
    group: 'chance',
    unit: { ko: '번', en: '' },
    min: 1,
    max: lastSeed,
  }),
}
