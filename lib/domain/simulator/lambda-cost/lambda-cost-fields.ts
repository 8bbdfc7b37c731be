import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { choiceField, numberField, switchField } from '@/lib/domain/simulator/field'
import { regionField } from '@/lib/domain/simulator/region-field'
import { comparisonFields } from './comparison-fields'
import { extraFields } from './extra-fields'
import { curveLimits } from './memory-curve'

/** The groups of fields, in their order. */
export const lambdaCostGroups = [
  { id: 'function', name: { ko: '함수', en: 'Function' } },
  { id: 'extras', name: { ko: '더해지는 것', en: 'What is added' } },
  { id: 'provisioned', name: { ko: '프로비저닝된 동시성', en: 'Provisioned concurrency' } },
  { id: 'memory', name: { ko: '메모리를 바꾸면', en: 'If memory changes' } },
  { id: 'comparison', name: { ko: '견주어 볼 것', en: 'Compared with' } },
] as const

export const runsUnit = { ko: '번', en: 'runs' } as const
export const msUnit = { ko: 'ms', en: 'ms' } as const
export const mbUnit = { ko: 'MB', en: 'MB' } as const

/** More runs a month than anybody has; enough to reach the last price tier. */
export const mostRuns = 100_000_000_000

export function lambdaCostFields(book: Book) {
  const { leastMemoryMb, mostMemoryMb, longestRunMs } = curveLimits(book)
  return {
    memoryMb: numberField({
      label: { ko: '메모리', en: 'Memory' },
      unit: mbUnit,
      group: 'function',
      min: leastMemoryMb,
      max: mostMemoryMb,
      step: figureOf(book, 'limit-memory#min_memory_mb') / 2,
      samples: [512, 1024, 1536, 2048, 4096],
    }),
    durationMs: numberField({
      label: { ko: '한 번의 실행 시간', en: 'Duration of a run' },
      unit: msUnit,
      group: 'function',
      min: 1,
      max: longestRunMs,
      scale: 'log',
      whole: false,
      samples: [100, 120, 200, 250, 400, 1000],
    }),
    requests: numberField({
      label: { ko: '한 달의 호출 수', en: 'Runs a month' },
      unit: runsUnit,
      group: 'function',
      hint: {
        ko: '프로비저닝된 동시성에서 처리하는 호출은 따로 적습니다.',
        en: 'Runs on provisioned concurrency are given separately.',
      },
      min: 0,
      max: mostRuns,
      scale: 'log',
      samples: [2_000_000, 3_000_000, 5_000_000, 8_000_000],
    }),
    architecture: choiceField({
      label: { ko: '아키텍처', en: 'Architecture' },
      group: 'function',
      options: [
        { value: 'x86_64', name: { ko: 'x86', en: 'x86' } },
        { value: 'arm64', name: { ko: 'Arm(Graviton)', en: 'Arm (Graviton)' } },
      ],
    }),
    region: regionField('function'),
    freeTier: switchField({
      label: { ko: '매달 무료인 몫을 뺍니다', en: 'Take off the monthly free tier' },
      group: 'function',
    }),
    ...extraFields(book),
    ...comparisonFields(book),
  }
}
