import { describe, expect, it } from 'vitest'
import type { Attempt } from '@/lib/domain/progress/attempt'
import { buildAttempt, buildItemResult } from '@/lib/domain/progress/event.fixture'
import { buildScenario, buildSingle } from '@/lib/domain/quiz/quiz.fixture'
import { domainScores } from './domain-scores'
import { scale } from './exam.fixture'
import { rawScore, scoredResults } from './scored-results'
import { medianTimeMs, sittingTimes, slowestItems } from './sitting-times'
import { openSitting, sittings, trend } from './sittings'

const item = (id: string, domain: 'secure' | 'cost') =>
  buildSingle({ id, scenario: buildScenario({ domain }) })

describe('[EX4] the raw score', () => {
  const attempt = buildAttempt({
    results: [
      buildItemResult('a', true),
      buildItemResult('b', false),
      buildItemResult('c', true),
      buildItemResult('d', true),
    ],
    unscoredIds: ['b', 'd'],
  })

  it('counts scored items only', () => {
    expect(rawScore(attempt)).toEqual({ right: 2, total: 2 })
    expect(scoredResults(attempt).map(({ itemId }) => itemId)).toEqual(['a', 'c'])
  })
})

describe('[EX5] domainScores', () => {
  it('tells what was asked of each domain, in the order of the exam', () => {
    const reviewed = [
      { item: item('a', 'cost'), result: buildItemResult('a', true), seed: 's' },
      { item: item('b', 'secure'), result: buildItemResult('b', true), seed: 's' },
      { item: item('c', 'cost'), result: buildItemResult('c', false), seed: 's' },
      { item: buildSingle({ id: 'd' }), result: buildItemResult('d', true), seed: 's' },
    ]
    const [secure, cost, ...others] = domainScores(reviewed)
    expect(secure).toMatchObject({ domain: 'secure', right: 1, total: 1 })
    expect(cost).toMatchObject({ domain: 'cost', right: 1, total: 2 })
    expect(cost?.interval.low).toBeCloseTo(0.0945, 4)
    expect(cost?.interval.high).toBeCloseTo(0.9055, 4)
    expect(others).toEqual([])
  })
})

describe('[EX6] the time of items', () => {
  const attempt = buildAttempt({
    itemIds: ['a', 'b', 'c', 'd', 'e'],
    times: { a: 30_000, b: 90_000, d: 90_000, e: 10_000 },
  })

  it('is none of what was not looked at', () => {
    expect(sittingTimes(attempt).map(({ ms }) => ms)).toEqual([30_000, 90_000, 0, 90_000, 10_000])
  })

  it('puts the slowest first, of equal ones the earlier', () => {
    expect(slowestItems(attempt, 3)).toEqual([
      { itemId: 'b', number: 2, ms: 90_000 },
      { itemId: 'd', number: 4, ms: 90_000 },
      { itemId: 'a', number: 1, ms: 30_000 },
    ])
    expect(slowestItems(attempt, 9)).toHaveLength(4)
  })

  it.each([
    [{ a: 30_000, b: 90_000, d: 90_000, e: 10_000 }, 60_000],
    [{ a: 30_000, b: 10_000, c: 90_000 }, 30_000],
    [{}, null],
  ])('has a middle: of %o it is %s', (times, median) => {
    expect(medianTimeMs({ ...attempt, times })).toBe(median)
  })
})

describe('[EX7] sittings', () => {
  const quiz = { kind: 'exam', slug: 'saa-c03-full' } as const
  const finished = (id: string, finishedAt: number | null, overrides: Partial<Attempt> = {}) =>
    buildAttempt({ id, quiz, startedAt: 1000, finishedAt, ...overrides })

  it('are those handed in at this preset, oldest first', () => {
    const attempts = [
      finished('late', 9000, { results: [buildItemResult('a', true)] }),
      finished('open', null),
      finished('early', 5000),
      finished('other', 7000, { quiz: { kind: 'exam', slug: 'saa-c03-half' } }),
    ]
    expect(sittings({ lessons: new Map(), attempts }, quiz, scale)).toEqual([
      {
        attemptId: 'early',
        finishedAt: 5000,
        tookMs: 4000,
        score: { right: 0, total: 0 },
        scaled: { low: 100, high: 1000, verdict: 'across' },
      },
      {
        attemptId: 'late',
        finishedAt: 9000,
        tookMs: 8000,
        score: { right: 1, total: 1 },
        // 1 / (1 + 1.959964²) = 0.2065
        scaled: { low: 286, high: 1000, verdict: 'across' },
      },
    ])
  })

  it.each([
    [600, 700, 701, 800, 'better'],
    [600, 700, 700, 800, 'unclear'],
    [600, 700, 650, 660, 'unclear'],
    [600, 700, 500, 600, 'unclear'],
    [600, 700, 500, 599, 'worse'],
  ] as const)('after %i to %i, %i to %i is %s', (low, high, nextLow, nextHigh, expected) => {
    const verdict = 'across'
    const after = { low: nextLow, high: nextHigh, verdict } as const
    expect(trend({ low, high, verdict }, after)).toBe(expected)
  })

  it.each([
    [999, 'running'],
    [1000, 'timed_out'],
    [5000, 'timed_out'],
  ])('at %i, one that ends at 1000 is %s', (at, type) => {
    expect(openSitting(buildAttempt({ deadlineAt: 1000 }), at).type).toBe(type)
  })

  it('without a deadline never run out, and none is none', () => {
    expect(openSitting(buildAttempt(), 1e15).type).toBe('running')
    expect(openSitting(null, 0)).toEqual({ type: 'none' })
  })
})
