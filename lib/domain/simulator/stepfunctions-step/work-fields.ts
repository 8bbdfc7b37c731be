import { choiceField, numberField, switchField } from '@/lib/domain/simulator/field'
import { productNames } from './samples/sample-map'
import { cardErrors } from './samples/sample-retry'

const retry = { group: 'happens', when: { field: 'situation', is: ['retry'] } } as const
const map = { group: 'happens', when: { field: 'situation', is: ['map'] } } as const
const seconds = { ko: '초', en: 's' } as const

/** Knobs of the charge that is tried again. */
export const retryFields = {
  failures: numberField({
    label: { ko: '연달아 실패하는 횟수', en: 'Failures in a row' },
    unit: { ko: '번', en: '' },
    min: 0,
    max: 8,
    ...retry,
  }),
  error: choiceField({
    label: { ko: '실패의 오류 이름', en: 'Error of each failure' },
    options: cardErrors.map((name) => ({ value: name, name: { ko: name, en: name } })),
    ...retry,
  }),
  intervalSeconds: numberField({
    label: { ko: 'IntervalSeconds', en: 'IntervalSeconds' },
    unit: seconds,
    min: 1,
    max: 60,
    samples: [1, 2, 3, 5, 10],
    ...retry,
  }),
  backoffRate: numberField({
    label: { ko: 'BackoffRate', en: 'BackoffRate' },
    unit: { ko: '배', en: '×' },
    min: 1,
    max: 5,
    step: 0.5,
    whole: false,
    samples: [1, 1.5, 2, 3],
    ...retry,
  }),
  maxAttempts: numberField({
    label: { ko: 'MaxAttempts', en: 'MaxAttempts' },
    hint: {
      ko: '다시 시도하는 횟수입니다. 첫 시도는 세지 않습니다.',
      en: 'Retries, not counting the first try.',
    },
    unit: { ko: '번', en: '' },
    min: 0,
    max: 8,
    ...retry,
  }),
  maxDelaySeconds: numberField({
    label: { ko: 'MaxDelaySeconds', en: 'MaxDelaySeconds' },
    hint: { ko: '0이면 두지 않습니다.', en: '0 leaves it out.' },
    unit: seconds,
    min: 0,
    max: 600,
    samples: [0, 5, 10, 20],
    ...retry,
  }),
  jitter: switchField({
    label: { ko: 'JitterStrategy: FULL', en: 'JitterStrategy: FULL' },
    hint: { ko: '기다리는 시간을 무작위로 정합니다.', en: 'Leaves each wait to chance.' },
    ...retry,
  }),
}

/** Knobs of the packing. */
export const mapFields = {
  products: numberField({
    label: { ko: '상품 수', en: 'Products' },
    unit: { ko: '개', en: '' },
    min: 1,
    max: productNames.length,
    samples: [3, 4, 5, 6, 7, 8],
    ...map,
  }),
  packSeconds: numberField({
    label: { ko: '상품 하나에 걸리는 시간', en: 'Time for one product' },
    unit: seconds,
    min: 1,
    max: 120,
    samples: [10, 15, 20, 30],
    ...map,
  }),
  maxConcurrency: numberField({
    label: { ko: 'MaxConcurrency', en: 'MaxConcurrency' },
    hint: { ko: '0이면 한꺼번에 처리합니다.', en: '0 for all at once.' },
    unit: { ko: '개', en: '' },
    min: 0,
    max: productNames.length,
    ...map,
  }),
  missingProduct: numberField({
    label: { ko: '선반에 없는 상품의 차례', en: 'Which product is missing' },
    hint: { ko: '0이면 모두 있습니다.', en: '0 if none is.' },
    unit: { ko: '번째', en: '' },
    min: 0,
    max: productNames.length,
    samples: [0, 0, 2],
    ...map,
  }),
}
