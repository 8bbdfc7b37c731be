import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lambdaBill } from './lambda-bill'
import { noFreeTier } from './lambda-cost-limits'
import { armRates, buildUse, costLimits, x86Rates } from './monthly-use.fixture'
import { firstPrice, runUsd } from './run-usd'

const run = { memoryMb: 1024, ephemeralMb: 512, durationMs: 100, requestsEach: 1 }

describe('runUsd', () => {
  it.each([
    [run, '0.00000186667'],
    [{ ...run, requestsEach: 5 }, '0.00000266667'],
    [{ ...run, durationMs: 99.1 }, '0.00000186667'],
    [{ ...run, ephemeralMb: 1536 }, '0.00000186976'],
    [{ ...run, durationMs: 0 }, '0.0000002'],
  ])('of %o is %s dollars', (one, expected) => {
    expect(runUsd(one, x86Rates, costLimits).toFixed()).toBe(expected)
  })

  it('is what a month of one run costs without a free tier', () => {
    const anyRun = fc.record({
      memoryMb: fc.integer({ min: 128, max: 10_240 }),
      ephemeralMb: fc.integer({ min: 512, max: 10_240 }),
      durationMs: fc.double({ min: 0, max: 900_000, noNaN: true }),
      requestsEach: fc.integer({ min: 1, max: 13 }),
    })
    fc.assert(
      fc.property(anyRun, ({ memoryMb, ephemeralMb, ...runs }) => {
        const use = buildUse({ memoryMb, ephemeralMb, runs: [{ ...runs, requests: 1 }] })
        const bill = lambdaBill(use, noFreeTier, armRates, costLimits)
        const found = runUsd({ memoryMb, ephemeralMb, ...runs }, armRates, costLimits)
        expect(found.toFixed()).toBe(bill.totalUsd.toFixed())
      }),
    )
  })

  it('knows the first price', () => {
    expect(firstPrice(armRates)).toBe('0.0000133334')
  })
})
