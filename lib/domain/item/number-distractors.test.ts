import { describe, expect, it } from 'vitest'
import type { Fact } from '@/lib/domain/fact/fact'
import { factOf, indexOf } from './item.fixture'
import { numberDistractors } from './number-distractors'
import { numberGaps } from './number-gap'

const timeout = factOf(
  'timeout',
  'SQS 제한 시간은 최대 900초(15분)이고 기본값은 3초입니다.',
  'The SQS timeout is up to 900 seconds (15 minutes), 3 seconds by default.',
  { max_s: 900, default_s: 3 },
)

function valuesFor(fact: Fact, figure: string, ...others: readonly Fact[]) {
  const gap = numberGaps(fact, 'ko').find((one) => one.figure === figure)
  return gap ? numberDistractors(fact, gap, indexOf(fact, ...others)).map(({ value }) => value) : []
}

describe('numberDistractors', () => {
  it('[IT7] gives three values, none of them an amount of the fact', () => {
    const values = valuesFor(timeout, 'max_s')
    expect(values).toHaveLength(3)
    expect(values).not.toContain(900)
    expect(values).not.toContain(3)
    expect(valuesFor(timeout, 'default_s')).not.toContain(900)
  })

  it('[IT7] takes the figure of another fact in the same unit first, and says whose it is', () => {
    const other = factOf('wait', '대기 시간은 최대 29초입니다.', 'The wait is up to 29 seconds.', {
      wait_s: 29,
    })
    const gap = numberGaps(timeout, 'ko').find(({ figure }) => figure === 'max_s')
    const [first] = gap ? numberDistractors(timeout, gap, indexOf(timeout, other)) : []
    expect(first).toEqual({ value: 29, origin: { type: 'fact', fact: other } })
  })

  it('[IT7] leaves the figure of a doubtful fact and of another unit alone', () => {
    const doubtful = factOf(
      'a',
      '최대 29초입니다.',
      'Up to 29 seconds.',
      { a_s: 29 },
      { doubt: 'unclear' },
    )
    const size = factOf('b', '최대 77MB입니다.', 'Up to 77 MB.', { b_mb: 77 })
    const values = valuesFor(timeout, 'max_s', doubtful, size)
    expect(values).not.toContain(29)
    expect(values).not.toContain(77)
  })

  it('[IT7] leaves alone what is the same amount in another unit', () => {
    const same = factOf('c', '최대 0.25시간입니다.', 'Up to 0.25 hours.', { c_hours: 0.25 })
    const size = factOf('d', '크기는 10GB(10,240MB)입니다.', 'It is 10 GB (10,240 MB).', {
      d_gb: 10,
    })
    const near = factOf('e', '크기는 10,240MB입니다.', 'It is 10,240 MB.', { e_mb: 10240 })
    expect(valuesFor(timeout, 'max_s', same)).not.toContain(900)
    expect(valuesFor(size, 'd_gb', near)).not.toContain(10)
  })

  it('[IT7] offers first what common notes claim', () => {
    const package_ = factOf(
      'zip',
      'SQS 패키지는 최대 50MB입니다.',
      'An SQS package is up to 50 MB.',
      { zip_mb: 50 },
      {
        status: 'wrong',
        notesSay: { ko: '패키지는 최대 500MB입니다.', en: 'A package is up to 500 MB.' },
      },
    )
    expect(valuesFor(package_, 'zip_mb')[0]).toBe(500)
  })

  it('[IT8] gives greater values only where a smaller one would be true as well', () => {
    const services = factOf(
      'services',
      'SQS는 200개가 넘는 서비스와 연결됩니다.',
      'SQS connects to more than 200 services.',
      { services: 200 },
    )
    const values = valuesFor(services, 'services')
    expect(values).toHaveLength(3)
    expect(Math.min(...values)).toBeGreaterThan(200)
  })

  it('[IT4] gives the same values for the same fact', () => {
    expect(valuesFor(timeout, 'max_s')).toEqual(valuesFor(timeout, 'max_s'))
  })

  it('[IT19] puts the key now below and now above the others', () => {
    const ranks = Array.from({ length: 40 }, (_, index) => {
      const fact = factOf(
        `limit-${index}`,
        'SQS 시간은 최대 60초입니다.',
        'The SQS time is up to 60 seconds.',
        { most_s: 60 },
      )
      return valuesFor(fact, 'most_s').filter((value) => value < 60).length
    })
    expect(new Set(ranks).size).toBeGreaterThanOrEqual(3)
  })
})
