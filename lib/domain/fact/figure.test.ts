import { describe, expect, it } from 'vitest'
import { buildFact } from './fact.fixture'
import { figureText, unitOfFigure } from './figure'
import { figuresInText } from './figure-span'
import { sameAmount } from './unit'

describe('unitOfFigure', () => {
  it.each([
    ['max_memory_mb', 'mb'],
    ['max_timeout_s_viewer_2023', 'second'],
    ['max_duration_ms_lt', 'ms'],
    ['deprecation_notice_days_min', 'day'],
    ['failover_time_reduction_max_pct', 'percent'],
    ['max_mb_per_read', 'mb'],
    ['equivalent_seconds_at_1024_mb', 'second'],
    ['kb_in_bytes', 'byte'],
    ['gb_in_mb', 'mb'],
    ['free_gb_seconds_per_month', 'gb_second'],
    ['gb_seconds_per_usd', 'gb_second'],
    ['usd_per_gb_second_x86_tier1', 'usd'],
    ['us_east_1_usd_per_1000_transitions', 'usd'],
    ['lae_rps_per_region', 'count'],
    ['max_class_changes_per_30_days', 'count'],
    ['epoch_seconds', 'count'],
    ['rcu_per_strong_read', 'capacity_unit'],
    ['example_interval_min', 'minute'],
    ['integrated_services_min', 'count'],
  ])('reads the unit of %s as %s', (key, unit) => {
    expect(unitOfFigure(key)).toBe(unit)
  })
})

describe('figureText', () => {
  it.each([
    ['max_memory_mb', 10240, '10,240MB', '10,240 MB'],
    ['max_timeout_s', 900, '15분', '15 minutes'],
    ['max_lifetime_s', 28800, '8시간', '8 hours'],
    ['odd_s', 601, '601초', '601 seconds'],
    ['default_timeout_s', 3, '3초', '3 seconds'],
    ['replication_seconds', 1, '1초', '1 second'],
    ['startup_ms', 1, '1ms', '1 ms'],
    ['sla_percent', 99.99, '99.99%', '99.99%'],
    ['usd_per_gb_second', 0.0000166667, '0.0000166667달러', 'USD 0.0000166667'],
    ['max_layers', 5, '5', '5'],
  ])('writes %s %d in both languages', (key, value, ko, en) => {
    expect([figureText(key, value, 'ko'), figureText(key, value, 'en')]).toEqual([ko, en])
  })

  it('writes a list with commas', () => {
    expect(figureText('supported_versions', ['3.11', '3.12'], 'ko')).toBe('3.11, 3.12')
  })
})

describe('figuresInText', () => {
  const spans = (ko: string, figures: Record<string, number>) => {
    const fact = buildFact({ statement: { ko, en: 'x' }, figures })
    return figuresInText(fact, 'ko').map(({ figure, start, end }) => [figure, ko.slice(start, end)])
  }

  it('finds a figure with its unit, and the same amount in another unit', () => {
    expect(spans('최대 900초(15분)이며 기본값은 3초입니다.', { max_timeout_s: 900 })).toEqual([
      ['max_timeout_s', '900초'],
      ['max_timeout_s', '15분'],
    ])
  })

  it('takes the counting word with the number', () => {
    expect(spans('계층을 최대 5개까지 붙입니다.', { max_layers: 5 })).toEqual([
      ['max_layers', '5개'],
    ])
  })

  it('reads Korean multipliers', () => {
    expect(
      spans('매달 호출 200만 건이 무료입니다.', { free_invocations_per_month: 2_000_000 }),
    ).toEqual([['free_invocations_per_month', '200만 건']])
  })

  it('does not take how often something is read for the units it costs', () => {
    expect(spans('최종적 일관성으로 2번 읽습니다.', { rcu_per_transactional_read: 2 })).toEqual([])
  })

  it('leaves a number of another unit alone', () => {
    expect(spans('128MB에서 1초 동안', { default_memory_mb: 1, max_timeout_s: 128 })).toEqual([])
  })

  it('does not find a number inside a longer one or inside a name', () => {
    expect(spans('10,240 또는 x86과 S3', { a: 240, b: 86, c: 3 })).toEqual([])
  })
})

describe('sameAmount', () => {
  it.each([
    [15, 'minute', 900, 'second', true],
    [10, 'gb', 10240, 'mb', true],
    [10, 'gb', 10000, 'mb', false],
    [5, 'count', 5, 'mb', false],
  ] as const)('%d %s and %d %s: %s', (a, unitOfA, b, unitOfB, same) => {
    expect(sameAmount(a, unitOfA, b, unitOfB)).toBe(same)
  })
})
