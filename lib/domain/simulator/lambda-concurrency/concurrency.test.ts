import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountLoad, concurrency } from './concurrency'

const limits = { accountConcurrency: 1000, requestsPerSecondPerUnit: 10 }

describe('concurrency', () => {
  it.each([
    [200, 500, 100],
    [200, 250, 50],
    [40, 400, 16],
    [1, 100, 0.1],
    [4500, 800, 3600],
    // In doubles these are a hair off.
    [1.1, 3000, 3.3],
    [1.15, 20_000, 23],
  ])('is, for %d requests a second of %i ms, %d', (requestsPerSecond, durationMs, expected) => {
    expect(concurrency({ requestsPerSecond, durationMs }).concurrency).toBe(expected)
  })
})

describe('accountLoad', () => {
  it.each([
    // The duration sets the limit.
    [
      4500,
      800,
      { rpsLimit: 1250, servedRps: 1250, throttled: true, accountConcurrencyNeeded: 3600 },
    ],
    [
      1250,
      800,
      { rpsLimit: 1250, servedRps: 1250, throttled: false, accountConcurrencyNeeded: 1000 },
    ],
    // Ten requests a second for each unit do, where they are short.
    [
      12_000,
      20,
      { rpsLimit: 10_000, servedRps: 10_000, throttled: true, accountConcurrencyNeeded: 1200 },
    ],
    [
      9000,
      20,
      { rpsLimit: 10_000, servedRps: 9000, throttled: false, accountConcurrencyNeeded: 900 },
    ],
  ])(
    'holds %i requests a second of %i ms against the account',
    (requestsPerSecond, durationMs, expected) => {
      expect(accountLoad({ requestsPerSecond, durationMs }, limits)).toMatchObject(expected)
    },
  )

  it('leaves the rate out where it is not given', () => {
    const load = { requestsPerSecond: 12_000, durationMs: 20 }
    const found = accountLoad(load, { accountConcurrency: 1000, requestsPerSecondPerUnit: null })
    expect(found).toMatchObject({
      rpsLimit: 50_000,
      throttled: false,
      accountConcurrencyNeeded: 240,
    })
  })

  it('serves what it throttles nothing of, and with what it needs throttles nothing', () => {
    const load = fc.record({
      requestsPerSecond: fc.integer({ min: 1, max: 100_000 }),
      durationMs: fc.integer({ min: 1, max: 900_000 }),
    })
    fc.assert(
      fc.property(load, (one) => {
        const found = accountLoad(one, limits)
        expect(found.throttled).toBe(found.servedRps < one.requestsPerSecond)
        const enough = { ...limits, accountConcurrency: found.accountConcurrencyNeeded }
        const served = accountLoad(one, enough).servedRps
        expect(served).toBeCloseTo(one.requestsPerSecond, 6)
      }),
    )
  })
})
