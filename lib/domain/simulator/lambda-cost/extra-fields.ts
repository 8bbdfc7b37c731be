import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { choiceField, numberField, switchField } from '@/lib/domain/simulator/field'
import { asyncEventLimits } from './async-requests'
import { curveLimits } from './memory-curve'

/** As long as the longest month. */
const mostDays = 31

/** What is billed besides plain runs: /tmp, large events, cold starts, provisioned concurrency. */
export function extraFields(book: Book) {
  const onlyAsync = { field: 'invocation', is: ['async'] }
  const onlyProvisioned = { field: 'provisioned', is: [true] }
  const hoursPerDay = measureOf('day').factor / measureOf('hour').factor
  return {
    ephemeralMb: numberField({
      label: { ko: '/tmp 임시 스토리지', en: '/tmp storage' },
      unit: { ko: 'MB', en: 'MB' },
      group: 'extras',
      min: figureOf(book, 'limit-tmp#min_tmp_mb'),
      max: figureOf(book, 'limit-tmp#max_tmp_mb'),
      step: figureOf(book, 'limit-memory#min_memory_mb'),
    }),
    invocation: choiceField({
      label: { ko: '호출 방식', en: 'Invocation' },
      group: 'extras',
      options: [
        { value: 'sync', name: { ko: '동기식', en: 'Synchronous' } },
        { value: 'async', name: { ko: '비동기식', en: 'Asynchronous' } },
      ],
    }),
    eventKb: numberField({
      label: { ko: '이벤트의 크기', en: 'Size of an event' },
      unit: { ko: 'KB', en: 'KB' },
      group: 'extras',
      when: onlyAsync,
      min: 0,
      max: asyncEventLimits(book).largestEventKb,
      whole: false,
    }),
    coldPercent: numberField({
      label: { ko: '콜드 스타트의 비율', en: 'Share of cold starts' },
      unit: { ko: '%', en: '%' },
      group: 'extras',
      min: 0,
      max: 100,
      step: 0.1,
      whole: false,
    }),
    initMs: numberField({
      label: { ko: '초기화(INIT) 시간', en: 'INIT time' },
      unit: { ko: 'ms', en: 'ms' },
      group: 'extras',
      hint: {
        ko: '콜드 스타트로 시작하는 호출에만 더합니다.',
        en: 'Added only to runs that start cold.',
      },
      min: 0,
      max: figureOf(book, 'price-init-billed#init_max_s') * measureOf('second').factor,
      step: 10,
      whole: false,
    }),
    provisioned: switchField({
      label: { ko: '프로비저닝된 동시성을 켭니다', en: 'Turn on provisioned concurrency' },
      group: 'provisioned',
    }),
    concurrency: numberField({
      label: { ko: '켜 두는 동시성', en: 'Concurrency kept on' },
      unit: { ko: '개', en: '' },
      group: 'provisioned',
      when: onlyProvisioned,
      min: 1,
      max: figureOf(book, 'limit-concurrency#default_concurrent_executions'),
      scale: 'log',
    }),
    hours: numberField({
      label: { ko: '한 달에 켜 두는 시간', en: 'Time it is on in the month' },
      unit: { ko: '시간', en: 'hours' },
      group: 'provisioned',
      when: onlyProvisioned,
      min: 0,
      max: mostDays * hoursPerDay,
      whole: false,
    }),
    provisionedRequests: numberField({
      label: { ko: '여기서 처리하는 호출 수', en: 'Runs that it takes' },
      unit: { ko: '번', en: 'runs' },
      group: 'provisioned',
      when: onlyProvisioned,
      min: 0,
      max: 1_000_000_000,
      scale: 'log',
    }),
    provisionedDurationMs: numberField({
      label: { ko: '여기서의 실행 시간', en: 'Duration of those runs' },
      unit: { ko: 'ms', en: 'ms' },
      group: 'provisioned',
      when: onlyProvisioned,
      min: 1,
      max: curveLimits(book).longestRunMs,
      scale: 'log',
      whole: false,
    }),
  }
}
