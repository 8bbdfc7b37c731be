import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lambdaBill } from './lambda-bill'
import { noFreeTier } from './lambda-cost-limits'
import { armRates, buildUse, costLimits, freeTier, x86Rates } from './monthly-use.fixture'

const bill = (use = buildUse(), free = noFreeTier, rates = x86Rates) =>
  lambdaBill(use, free, rates, costLimits)

describe('lambdaBill', () => {
  it('keeps the amounts met on the way', () => {
    const found = bill(
      buildUse({
        memoryMb: 1536,
        runs: [{ requests: 3_000_000, durationMs: 119.2, requestsEach: 1 }],
      }),
      freeTier,
    )
    expect(found.runs).toMatchObject([{ billedMs: 120 }])
    expect(found.runs[0]?.seconds.toFixed()).toBe('360000')
    expect(found.gbSeconds.toFixed()).toBe('540000')
    expect(found.billableGbSeconds.toFixed()).toBe('140000')
    expect(found.billableRequests.toFixed()).toBe('2000000')
    expect(found.compute.map(({ usd }) => usd.toFixed())).toEqual(['2.333338'])
    expect(found.requests.usd.toFixed()).toBe('0.4')
    expect(found.totalUsd.toFixed()).toBe('2.733338')
  })

  it('adds up groups of runs before it takes off the free tier', () => {
    const runs = [
      { requests: 600_000, durationMs: 500, requestsEach: 1 },
      { requests: 600_000, durationMs: 1000, requestsEach: 2 },
    ]
    const found = bill(buildUse({ runs }), freeTier)
    expect(found.gbSeconds.toNumber()).toBe(900_000)
    expect(found.billableGbSeconds.toNumber()).toBe(500_000)
    expect(found.onDemandRequests.toNumber()).toBe(1_800_000)
    expect(found.billableRequests.toNumber()).toBe(800_000)
  })

  // 10,240 MB for 900 s are 9,000 GB-seconds a run.
  it.each([
    [1_000_000, x86Rates, ['100000.2', '45000']],
    [2_000_000, x86Rates, ['100000.2', '135000', '40000.2']],
    [1_000_000, armRates, ['100000.5', '18000.15']],
  ])('prices %d runs of 9,000 GB-seconds by tiers', (requests, rates, expected) => {
    const use = buildUse({
      memoryMb: 10_240,
      runs: [{ requests, durationMs: 900_000, requestsEach: 1 }],
    })
    expect(bill(use, noFreeTier, rates).compute.map(({ usd }) => usd.toFixed())).toEqual(expected)
  })

  it('counts tiers from what the free tier leaves', () => {
    const use = buildUse({
      runs: [{ requests: 6_000_400, durationMs: 900_000, requestsEach: 1 }],
      memoryMb: 1024,
    })
    const free = { requests: 0, gbSeconds: (900_000 * 400) / 1000 }
    const billable = bill(use, free).compute.map(({ quantity }) => quantity.toNumber())
    expect(billable).toEqual([5_400_000_000])
    const more = bill({ ...use, memoryMb: 2048 }, { requests: 0, gbSeconds: 4_800_720_000 })
    expect(more.compute.map(({ quantity }) => quantity.toNumber())).toEqual([6_000_000_000])
  })

  it('charges /tmp above its free size for all runs, and gives none of it away', () => {
    const provisioned = {
      concurrency: 1,
      seconds: 300,
      requests: 1000,
      durationMs: 2000,
      requestsEach: 1,
    }
    const runs = [{ requests: 1000, durationMs: 1000, requestsEach: 1 }]
    const use = buildUse({ runs, provisioned, ephemeralMb: 2560 })
    expect(bill(use, freeTier).ephemeral?.quantity.toNumber()).toBe(6000)
    expect(bill(buildUse({ ...use, ephemeralMb: 512 })).ephemeral).toBeNull()
  })

  it.each([
    [0, 0],
    [1, 300],
    [300, 300],
    [300.5, 600],
    [28_800, 28_800],
  ])('bills provisioned concurrency that is on for %d seconds for %d', (seconds, billed) => {
    const provisioned = { concurrency: 10, seconds, requests: 0, durationMs: 0, requestsEach: 1 }
    const found = bill(buildUse({ provisioned })).provisioned
    expect(found?.billedSeconds).toBe(billed)
    expect(found?.enabled.quantity.toNumber()).toBe(10 * billed)
  })

  it('bills a large event on provisioned concurrency as several requests, too', () => {
    const provisioned = {
      concurrency: 1,
      seconds: 300,
      requests: 1000,
      durationMs: 100,
      requestsEach: 5,
    }
    expect(bill(buildUse({ runs: [], provisioned })).billableRequests.toNumber()).toBe(5000)
  })

  it('gives nothing away on provisioned concurrency', () => {
    const provisioned = {
      concurrency: 1,
      seconds: 300,
      requests: 500_000,
      durationMs: 100,
      requestsEach: 1,
    }
    const found = bill(buildUse({ runs: [], provisioned }), freeTier)
    expect(found.billableRequests.toNumber()).toBe(500_000)
    expect(found.provisioned?.duration.quantity.toNumber()).toBe(50_000)
  })

  it('stays exact where doubles would not', () => {
    const runs = [{ requests: 1_000_000_000_000_001, durationMs: 3, requestsEach: 1 }]
    const found = bill(buildUse({ memoryMb: 129, runs }))
    expect(found.gbSeconds.toFixed()).toBe('377929687500.0003779296875')
  })

  const month = fc.record({
    memoryMb: fc.integer({ min: 128, max: 10_240 }),
    ephemeralMb: fc.integer({ min: 512, max: 10_240 }),
    requests: fc.integer({ min: 0, max: 100_000_000 }),
    durationMs: fc.double({ min: 0, max: 900_000, noNaN: true }),
  })
  const monthOf = ({ requests, durationMs, ...rest }: Month) =>
    buildUse({ ...rest, runs: [{ requests, durationMs, requestsEach: 1 }] })
  interface Month {
    readonly memoryMb: number
    readonly ephemeralMb: number
    readonly requests: number
    readonly durationMs: number
  }

  it('is never negative and never falls as memory, time, /tmp or requests grow', () => {
    fc.assert(
      fc.property(month, month, (a, b) => {
        const least = {
          memoryMb: Math.min(a.memoryMb, b.memoryMb),
          ephemeralMb: Math.min(a.ephemeralMb, b.ephemeralMb),
          requests: Math.min(a.requests, b.requests),
          durationMs: Math.min(a.durationMs, b.durationMs),
        }
        const small = bill(monthOf(least), freeTier).totalUsd
        expect(small.gte(0)).toBe(true)
        expect(bill(monthOf(a), freeTier).totalUsd.gte(small)).toBe(true)
      }),
    )
  })

  it('costs with the free tier as much less as the free tier is worth, at most', () => {
    fc.assert(
      fc.property(month, (one) => {
        const use = monthOf(one)
        const saved = bill(use).totalUsd.minus(bill(use, freeTier).totalUsd)
        expect(saved.gte(0)).toBe(true)
        // 400,000 GB-seconds and a million requests at the first price.
        expect(saved.lte('6.86668')).toBe(true)
      }),
    )
  })
})
