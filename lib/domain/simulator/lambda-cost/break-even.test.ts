import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakEven, costByRuns, type MonthBy } from './break-even'
import { withColdStarts } from './cold-starts'
import { noFreeTier } from './lambda-cost-limits'
import { buildUse, costLimits, freeTier, x86Rates } from './monthly-use.fixture'

const { runs: _, ...month } = buildUse()
const runsOf = (requests: number) => [{ requests, durationMs: 100, requestsEach: 1 }]

const find = (usd: string, free = noFreeTier, given: Partial<MonthBy> = {}, rates = x86Rates) =>
  breakEven(costByRuns({ ...month, runsOf, ...given }, free, rates, costLimits), new Big(usd))

describe('breakEven', () => {
  it.each([
    // A run costs 0.00000186667 dollars: 0.1 GB-seconds and a request.
    ['1.86667', noFreeTier, 1_000_000],
    ['1.86666', noFreeTier, 999_994],
    ['30', noFreeTier, 16_071_399],
    ['0', noFreeTier, 0],
    // The free tier covers a million requests and 4 million runs.
    ['0', freeTier, 1_000_000],
    ['0.6', freeTier, 4_000_000],
    ['2.46667', freeTier, 5_000_000],
  ])('lets %s dollars pay for so many runs', (usd, free, requests) => {
    const found = find(usd, free)
    expect(found).toMatchObject({ kind: 'up_to', requests, busyHours: requests / 36_000 })
  })

  it('says where Lambda costs more from the start, and where it never does', () => {
    const provisioned = {
      concurrency: 100,
      seconds: 2_592_000,
      requests: 0,
      durationMs: 0,
      requestsEach: 1,
    }
    expect(find('30', noFreeTier, { provisioned })).toEqual({ kind: 'never' })
    const gift = {
      ...x86Rates,
      perMillionRequests: '0',
      durationTiers: [{ upTo: null, price: '0' }],
    }
    expect(find('30', noFreeTier, {}, gift)).toEqual({ kind: 'always' })
  })

  it('fits at its number and no longer at the next', () => {
    const anyMonth = fc.record({
      usd: fc.integer({ min: 0, max: 1_000_000 }),
      memoryMb: fc.integer({ min: 128, max: 10_240 }),
      durationMs: fc.integer({ min: 1, max: 900_000 }),
      percent: fc.double({ min: 0, max: 100, noNaN: true }),
      initMs: fc.integer({ min: 0, max: 10_000 }),
      free: fc.constantFrom(noFreeTier, freeTier),
    })
    fc.assert(
      fc.property(anyMonth, ({ usd, memoryMb, durationMs, free, percent, initMs }) => {
        const cold = (requests: number) =>
          withColdStarts({ requests, durationMs, requestsEach: 1 }, { percent, initMs })
        const costs = costByRuns({ ...month, memoryMb, runsOf: cold }, free, x86Rates, costLimits)
        const found = breakEven(costs, new Big(usd))
        if (found.kind !== 'up_to') throw new Error(`Found ${found.kind}.`)
        expect(costs.billFor(found.requests).totalUsd.lte(usd)).toBe(true)
        expect(costs.billFor(found.requests + 1).totalUsd.gt(usd)).toBe(true)
      }),
    )
  })
})
