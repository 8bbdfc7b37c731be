import { inEach } from '@/lib/shared/locale'
import { figureOf } from './book'
import { choiceField, numberField, switchField, textField } from './field'
import { concurrency } from './lambda-concurrency/concurrency'
import { withUnit } from './setting-text'
import { simulator } from './simulator'

interface Trial {
  readonly requestsPerSecond: number
  readonly durationMs: number
  readonly mode: string
  readonly on: boolean
  readonly memo: string
}

export const trial = simulator<Trial>({
  slug: 'lambda-concurrency',
  title: { ko: 'Lambda 동시 실행 수', en: 'Lambda concurrency' },
  summary: {
    ko: '초당 요청 수와 실행 시간에서 필요한 동시 실행 수를 구합니다.',
    en: 'From requests a second and duration to the concurrency needed.',
  },
  facts: ['limit-concurrency'],
  prices: ['lambda.'],
  groups: [{ id: 'load', name: { ko: '부하', en: 'Load' } }],
  fields: () => ({
    requestsPerSecond: numberField({
      label: { ko: '초당 요청 수', en: 'Requests a second' },
      unit: { ko: '건/초', en: 'a second' },
      min: 1,
      max: 1e6,
      scale: 'log',
      group: 'load',
    }),
    durationMs: numberField({
      label: { ko: '실행 시간', en: 'Duration' },
      unit: { ko: 'ms', en: 'ms' },
      min: 1,
      max: 900000,
      scale: 'log',
      group: 'load',
      hint: { ko: '한 번 실행하는 데 걸리는 시간입니다.', en: 'How long one run takes.' },
    }),
    mode: choiceField({
      label: { ko: '방식', en: 'Mode' },
      group: 'load',
      options: [
        { value: 'a', name: { ko: '하나', en: 'One' } },
        { value: 'b', name: { ko: '둘', en: 'Two' } },
      ],
    }),
    on: switchField({
      label: { ko: '프리 티어를 씁니다', en: 'Use the free tier' },
      group: 'load',
    }),
    memo: textField({
      label: { ko: '메모', en: 'Memo' },
      group: 'load',
      lines: 3,
      when: { field: 'on', is: [true] },
    }),
  }),
  presets: [
    {
      id: 'api',
      name: { ko: '사내 API', en: 'Internal API' },
      setting: { requestsPerSecond: 100, durationMs: 250, mode: 'a', on: true, memo: '' },
    },
    {
      id: 'sale',
      name: { ko: '할인 행사 첫날', en: 'First day of a sale' },
      setting: { requestsPerSecond: 8000, durationMs: 400 },
    },
  ],
  varies: ['requestsPerSecond', 'durationMs'],
  run: ({ requestsPerSecond, durationMs }, book) => {
    const found = concurrency({ requestsPerSecond, durationMs }).concurrency
    const limit = figureOf(book, 'limit-concurrency#default_concurrent_executions')
    const text = inEach((l) => withUnit(found, l === 'ko' ? '개' : 'environments', l))
    return {
      results: [
        {
          id: 'concurrency',
          label: { ko: '필요한 동시 실행 수', en: 'Concurrency needed' },
          value: text,
          note: null,
          asked: { kind: 'number', value: found, unit: { ko: '개', en: '' }, tolerance: 0.5 },
        },
        {
          id: 'share',
          label: { ko: '계정 한도에서 차지하는 몫', en: 'Share of the account' },
          value: inEach((l) => withUnit(Math.round((1000 * found) / limit) / 10, '%', l)),
          note: { ko: '기본 한도로 셉니다.', en: 'Of the default quota.' },
          asked: null,
        },
      ],
      lines: [
        {
          says: { ko: '동시 실행 수', en: 'Concurrency' },
          from: inEach(() => `${requestsPerSecond} × ${durationMs} ÷ 1,000`),
          to: text,
          because: [
            { fact: 'limit-concurrency' },
            { price: 'lambda.request', region: 'ap-northeast-2' },
          ],
        },
      ],
      notices: [
        ...(found > limit
          ? [
              {
                kind: 'warning' as const,
                says: {
                  ko: '계정의 동시 실행 한도를 넘습니다. 넘는 요청은 스로틀됩니다.',
                  en: 'Over the account’s concurrency; the rest is throttled.',
                },
                because: [{ fact: 'limit-concurrency' }],
              },
            ]
          : []),
        {
          kind: 'trap',
          says: {
            ko: '동시 실행 수는 초당 요청 수가 아닙니다.',
            en: 'Concurrency is not requests a second.',
          },
          because: [],
        },
      ],
      charts: [
        {
          id: 'c',
          kind: 'line',
          title: { ko: '실행 시간과 동시 실행 수', en: 'Duration and concurrency' },
          says: { ko: '실행 시간에 비례합니다.', en: 'It grows with duration.' },
          x: {
            label: { ko: '실행 시간(ms)', en: 'Duration (ms)' },
            scale: 'linear',
            format: 'number',
          },
          y: {
            label: { ko: '동시 실행 수', en: 'Concurrency' },
            scale: 'linear',
            format: 'number',
          },
          series: [
            {
              id: 's',
              name: { ko: '동시 실행 수', en: 'Concurrency' },
              points: Array.from(
                { length: 30 },
                (_, i) =>
                  [(i * durationMs) / 15, (requestsPerSecond * i * durationMs) / 15000] as const,
              ),
            },
            {
              id: 'l',
              name: { ko: '계정 한도', en: 'Account limit' },
              points: [
                [0, limit],
                [(durationMs * 29) / 15, limit],
              ],
            },
          ],
          marks: [{ x: durationMs, y: found, label: { ko: '지금', en: 'Now' } }],
        },
      ],
      tables: [],
    }
  },
})
