import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { roughDurationText } from '@/lib/domain/simulator/duration-text'
import { simulatorView } from '@/lib/domain/simulator/simulator-view'
import { ttlEpoch } from './ttl-epoch'
import { digitsProblem, momentProblem } from './ttl-epoch-checks'
import { type TtlEpochSetting, ttlScenario } from './ttl-epoch-setting'
import { clockText } from './ttl-text'
import { ttlTimeline } from './ttl-timeline'

const { book } = simulatorView(ttlEpoch, await readBook(projectRoot))

const session: TtlEpochSetting = {
  written: 'seconds',
  createdAt: '2025-06-15T15:06:40Z',
  keep: 2,
  keepUnit: 'hour',
  ownValue: '0',
  nowAt: '2025-06-16T00:00:00Z',
}

const outcome = (changes: Partial<TtlEpochSetting> = {}) =>
  ttlEpoch.run({ ...session, ...changes }, book)
const resultOf = (id: string, changes: Partial<TtlEpochSetting> = {}) =>
  outcome(changes).results.find((one) => one.id === id)

describe('ttlEpoch', () => {
  it('works out the example of the lesson', () => {
    expect(resultOf('value')?.value.ko).toBe('1750007200')
    expect(resultOf('keep')?.value).toEqual({ ko: '7,200초', en: '7,200 seconds' })
    expect(resultOf('state')?.value).toEqual({ ko: '만료됨', en: 'expired' })
    expect(outcome().lines.map(({ from, to }) => `${from.en} = ${to.en}`)).toEqual([
      '20,254 days × 86,400 + 54,400 seconds (15:06:40Z) = 1750000000',
      '2 hours × 3,600 = 7,200 seconds',
      '1750000000 + 7200 = 1750007200',
      '20,255 days × 86,400 + 0 seconds (00:00:00Z) = 1750032000',
      '1750032000 − 1750007200 = 24800 = 6 hours 53 minutes ago',
      'the oldest value that counts: 5 years back = 1592265600 = later than that',
      '1750007200 + 48 × 3,600 = 2025-06-17 17:06:40 UTC',
    ])
  })

  it.each<[string, Partial<TtlEpochSetting>, string]>([
    ['a value still to come', { nowAt: '2025-06-15T16:00:00Z' }, '아직 만료 전'],
    ['milliseconds', { written: 'milliseconds' }, '만료되지 않음: 밀리초'],
    ['a text', { written: 'text' }, '무시됨: 숫자가 아님'],
    ['a value of 2019', { written: 'own', ownValue: '1572268323' }, '무시됨: 5년보다 오래됨'],
  ])('tells what becomes of %s', (_, changes, state) => {
    expect(resultOf('state', changes)?.value.ko).toBe(state)
  })

  it('says which of the conditions fails', () => {
    const rows = (changes: Partial<TtlEpochSetting>) =>
      outcome(changes).tables[0]?.rows.map((row) => row[1]?.en)
    expect(rows({})).toEqual(['yes', 'yes', 'yes', 'yes'])
    expect(rows({ written: 'milliseconds' })).toEqual(['yes', 'no', 'no', 'yes'])
    expect(rows({ written: 'text' })).toEqual([
      'no',
      'does not matter',
      'does not matter',
      'does not matter',
    ])
    expect(rows({ written: 'own', ownValue: '0' })).toEqual(['yes', 'yes', 'yes', 'no'])
  })

  it('warns of what is ignored, and of nothing else', () => {
    const kinds = (changes: Partial<TtlEpochSetting>) =>
      outcome(changes).notices.map(({ kind }) => kind)
    expect(kinds({})).toEqual(['trap', 'note'])
    expect(kinds({ written: 'milliseconds' })).toEqual(['warning', 'trap', 'note'])
    expect(kinds({ written: 'text' })).toEqual(['warning', 'trap', 'note'])
    expect(kinds({ nowAt: '2025-06-15T16:00:00Z' })).toEqual(['trap', 'note'])
  })
})

describe('ttlTimeline', () => {
  const idsOf = (changes: Partial<TtlEpochSetting>) =>
    ttlTimeline(ttlScenario({ ...session, ...changes }, book)).map(({ id }) => id)

  it('puts the moment of the look where it belongs', () => {
    expect(idsOf({})).toEqual(['created', 'expires', 'now', 'usually-gone'])
    expect(idsOf({ nowAt: '2025-06-15T16:00:00Z' })).toEqual([
      'created',
      'now',
      'expires',
      'usually-gone',
    ])
    expect(idsOf({ nowAt: '2025-07-01T00:00:00Z' })).toEqual([
      'created',
      'expires',
      'usually-gone',
      'now',
    ])
  })

  it('has no end for what is ignored', () => {
    expect(idsOf({ written: 'milliseconds' })).toEqual(['created', 'now'])
    expect(idsOf({ written: 'own', ownValue: '5' })).toEqual(['now'])
  })
})

describe('texts', () => {
  it('gives moments in the time of the language', () => {
    expect(clockText(1_572_268_323, 'ko')).toBe('2019-10-28 22:12:03')
    expect(clockText(1_572_268_323, 'en')).toBe('2019-10-28 13:12:03')
    expect(clockText(1_572_268_323_000, 'ko')).toBe('서기 51,793년')
  })

  it.each([
    [0, '0초', '0 seconds'],
    [59, '59초', '59 seconds'],
    [3600, '1시간', '1 hour'],
    [90_061, '1일 1시간', '1 day 1 hour'],
  ])('tells %i seconds', (seconds, ko, en) => {
    expect([roughDurationText(seconds, 'ko'), roughDurationText(seconds, 'en')]).toEqual([ko, en])
  })
})

describe('checks', () => {
  it('says what is wrong with a moment, and what to do', () => {
    expect(momentProblem('2025-06-15T15:06:40Z')).toBeNull()
    expect(momentProblem('어제')?.ko).toContain('처럼 적어 주십시오')
    expect(momentProblem('2025-06-15T15:06:40')?.en).toContain('Add +09:00 or Z')
    expect(momentProblem('2025-06-31')?.ko).toContain('달력에 없는 날짜')
  })

  it('takes nothing but digits for a value', () => {
    expect(digitsProblem('-5')).toBeNull()
    expect(digitsProblem('1,572,268,323')?.ko).toContain('숫자만')
    expect(digitsProblem('')?.en).toContain('digits only')
    expect(digitsProblem('1'.repeat(16))?.en).toContain('15 digits')
  })
})
