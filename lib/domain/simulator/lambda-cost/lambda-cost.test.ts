import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import type { Book } from '@/lib/domain/simulator/book'
import type { Setting } from '@/lib/domain/simulator/field'
import { simulatorView } from '@/lib/domain/simulator/simulator-view'
import { lambdaCost } from './lambda-cost'

let book: Book

beforeAll(async () => {
  book = simulatorView(lambdaCost, await readBook(projectRoot)).book
})

function run(preset: string, given: Setting = {}, from = book) {
  const found = lambdaCost.presets.find(({ id }) => id === preset)
  return lambdaCost.run({ ...found?.setting, ...given }, from)
}

const results = (preset: string, given: Setting = {}) =>
  Object.fromEntries(run(preset, given).results.map(({ id, value }) => [id, value.en]))

const line = (says: string, preset: string, given: Setting = {}) => {
  const found = run(preset, given).lines.find((one) => one.says.en === says)
  return found && `${found.from.en} = ${found.to.en}`
}

describe('lambdaCost', () => {
  // The first three as AWS's price page has them.
  it.each([
    [
      'food-orders',
      { total: '$2.73', compute: '$2.33', requests: '$0.40', billable: '140,000 GB-seconds' },
    ],
    [
      'launch-day',
      {
        total: '$19.96',
        compute: '$0.83',
        provisioned: '$18.00',
        'provisioned-runs': '$0.73',
        requests: '$0.40',
      },
    ],
    ['tickets', { total: '$106.41', compute: '$105.33', requests: '$1.00', ephemeral: '$0.08' }],
    ['vehicles', { total: '$249.49', compute: '$248.00', requests: '$1.49' }],
    // 495,000 × 2 s + 5,000 × 2.8 s at half a GB; 5 requests an event.
    ['thumbnails', { total: '$1.66', compute: '$1.36', requests: '$0.30' }],
  ])('works out the preset %s', (preset, expected) => {
    expect(results(preset)).toMatchObject(expected)
  })

  it.each([
    [
      'Billed time of a run',
      'food-orders',
      { durationMs: 119.2 },
      '119.2 ms, rounded up to 1 ms = 120 ms',
    ],
    [
      'Run time of the month',
      'food-orders',
      {},
      '3,000,000 runs × 120 ms ÷ 1,000 = 360,000 seconds',
    ],
    [
      'GB-seconds of the month',
      'food-orders',
      {},
      '360,000 seconds × 1,536 MB ÷ 1,024 = 540,000 GB-seconds',
    ],
    [
      'GB-seconds beyond the free tier',
      'food-orders',
      { requests: 1000 },
      '180 GB-seconds − 400,000 GB-seconds (no less than 0) = 0 GB-seconds',
    ],
    ['Duration charge', 'food-orders', {}, '140,000 GB-seconds × $0.0000166667 = $2.333338'],
    [
      'Requests that an event counts as',
      'thumbnails',
      {},
      '1 for the first 256 KB + 244 KB left ÷ 64 KB, rounded up = 5 requests',
    ],
    [
      'Billed time of a cold run',
      'thumbnails',
      {},
      '800 ms + 2,000 ms, rounded up to 1 ms = 2,800 ms',
    ],
    [
      'Run time of the month',
      'thumbnails',
      {},
      '(495,000 runs × 2,000 ms + 5,000 runs × 2,800 ms) ÷ 1,000 = 1,004,000 seconds',
    ],
    [
      'Requests that are charged',
      'launch-day',
      {},
      '2,500,000 requests − 1,000,000 + 500,000 = 2,000,000 requests',
    ],
    ['Monthly bill', 'food-orders', {}, '$2.333338 + $0.40 = $2.73'],
  ])('writes down: %s (%s)', (says, preset, given, expected) => {
    expect(line(says, preset, given)).toBe(expected)
  })

  it('shows every tier that is reached, with its price', () => {
    const { lines } = run('vehicles', { requests: 10_000_000_000 })
    const tiers = lines.filter(({ says }) => says.en.startsWith('Duration charge, tier'))
    expect(tiers.map(({ from }) => from.en)).toEqual([
      '6,000,000,000 GB-seconds × $0.0000166667',
      '9,000,000,000 GB-seconds × $0.000015',
      '5,000,000,000 GB-seconds × $0.0000133334',
    ])
    expect(tiers[1]?.because).toEqual([
      { price: 'lambda.duration.x86.tier2', region: 'us-east-1' },
      { fact: 'price-tiers' },
    ])
  })

  it('holds the wrong rate of common notes against the bill', () => {
    const trap = run('food-orders').notices.find(({ kind }) => kind === 'trap')
    expect(trap?.says.ko).toBe(
      '‘600,000GB-초에 1달러’라는 필기는 틀렸습니다. 1달러로는 약 60,000GB-초를 쓰고, 600,000GB-초는 $10.00입니다. 그 필기로 셈하면 여기의 140,000GB-초가 $0.23가 되어 버립니다.',
    )
  })

  it('tells where more memory is faster at about the same cost', () => {
    const says = (given: Setting) =>
      run('vehicles', given).notices.some(({ because }) =>
        because.some((one) => 'fact' in one && one.fact === 'lambda-memory-scales-cpu'),
      )
    expect(says({ cpuPercent: 100 })).toBe(true)
    expect(says({ cpuPercent: 0 })).toBe(false)
    expect(says({ cpuPercent: 100, memoryMb: 10_240 })).toBe(false)
  })

  it('warns of runs that cannot end, and of more runs than are provisioned for', () => {
    const warnings = (given: Setting) =>
      run('launch-day', given).notices.flatMap(({ kind, because }) =>
        kind === 'warning' ? because : [],
      )
    expect(warnings({})).toEqual([])
    expect(warnings({ concurrency: 1 })).toEqual([{ fact: 'price-provisioned-concurrency' }])
    expect(warnings({ durationMs: 900_000 })).toEqual([{ fact: 'limit-timeout' }])
  })

  it('compares with the other architecture at its own pace', () => {
    expect(results('food-orders').other).toBe('$2.27')
    // 132 ms: 594,000 GB-seconds, 194,000 of them charged.
    expect(results('food-orders', { otherPercent: 110 }).other).toBe('$2.99')
    expect(results('food-orders', { architecture: 'arm64' })).toMatchObject({
      total: '$2.27',
      other: '$2.73',
    })
  })

  it.each([
    [{ instanceUsd: 30 }, '11,520,815 runs'],
    [{ instanceUsd: 0 }, '1,000,000 runs'],
    [{ instanceUsd: 10, provisioned: true }, 'never'],
  ])('finds up to where %o is dearer', (given, expected) => {
    expect(results('food-orders', given)['break-even']).toBe(expected)
  })

  it('takes pasted measurements for the curve and leaves the bill alone', () => {
    const measured = '128, 8000\n1024, 900'
    const { results: found, charts } = run('food-orders', { timing: 'measured', measured })
    expect(found[0]?.value.en).toBe('$2.73')
    expect(charts[0]?.series[0]?.points.map(([x, y]) => [x, Math.round(y * 100) / 100])).toEqual([
      [128, 16.87],
      [1024, 15.2],
    ])
  })

  it('draws no memory curve through a single point', () => {
    const charts = run('food-orders', { timing: 'measured', measured: '128, 8000' }).charts
    expect(charts.map(({ id }) => id)).toEqual(['runs'])
  })

  it.each([
    ['', /붙여 넣거나/],
    ['{"power": 128}', /"stats"나 "visualization"/],
    ['128, 850\nfast 1', /^2번째 줄/],
    ['1,024, 850', /쉼표 없이/],
    ['64, 850', /128MB부터 10,240MB까지/],
    ['128, 0', /^128MB의 실행 시간이 0보다/],
  ])('says what is wrong with %j', (text, expected) => {
    expect(lambdaCost.checks.measured?.(text, book)?.ko).toMatch(expected)
  })

  it('says which price is missing and guesses none', () => {
    const seoul = book.prices['ap-northeast-2']
    const price = seoul?.['lambda.ephemeral_storage']
    const unknown = price && { ...price, value: null }
    const without: Book = {
      ...book,
      prices: {
        ...book.prices,
        'ap-northeast-2': { ...seoul, ...(unknown && { 'lambda.ephemeral_storage': unknown }) },
      },
    }
    const { results: found, notices } = run('tickets', { region: 'ap-northeast-2' }, without)
    expect(found.map(({ value }) => value.en)).toEqual(['unknown'])
    expect(notices).toMatchObject([
      { kind: 'missing', says: { en: expect.stringContaining('/tmp storage') } },
    ])
    const plain = run('food-orders', { region: 'ap-northeast-2' }, without)
    expect(plain.results[0]?.value.en).toBe('$2.73')
  })
})
