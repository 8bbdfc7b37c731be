import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { poolsLeft } from './account-pools'
import { connectionStorm } from './connection-storm'
import { functionCap } from './function-cap'
import { firstSpill, provisionedSpillover } from './provisioned-spillover'
import { scaleUp } from './scale-up'

const some = fc.integer({ min: 0, max: 100_000 })

describe('functionCap', () => {
  it('loses no request and never runs more than the share', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, concurrent) => {
        const [provisioned, reserved] = [Math.min(a, b), Math.max(a, b)]
        const found = functionCap({ provisioned, reserved, concurrent })
        expect(found.servedWarm + found.servedMaybeCold + found.throttled).toBe(concurrent)
        expect(found.warm + found.coldCapable).toBe(reserved)
        expect(found.servedWarm).toBeLessThanOrEqual(found.warm)
        expect(found.servedMaybeCold).toBeLessThanOrEqual(found.coldCapable)
      }),
    )
  })
})

describe('poolsLeft', () => {
  it('allows what leaves at least the minimum', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 20 }), some, (reserved, beyond) => {
        const total = reserved.reduce((sum, one) => sum + one, 0)
        const { unreserved, allowed } = poolsLeft(
          { accountConcurrency: total + beyond, reserved },
          100,
        )
        expect(unreserved).toBe(beyond)
        // Nothing reserved is always allowed.
        expect(allowed).toBe(beyond >= 100 || total === 0)
      }),
    )
  })
})

describe('provisionedSpillover', () => {
  it('spills by the rate where requests are shorter than a tenth of a second', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 900_000 }),
        (provisioned, durationMs) => {
          const found = firstSpill(provisionedSpillover(provisioned, 10), durationMs)
          expect(found.firstSpillBy).toBe(durationMs < 100 ? 'requests-per-second' : 'concurrency')
          expect(found.firstSpillRps).toBeLessThanOrEqual(provisioned * 10)
        },
      ),
    )
  })
})

describe('scaleUp', () => {
  it('takes as long in two parts as in one', () => {
    fc.assert(
      fc.property(some, some, some, (from, first, second) => {
        const rate = { environments: 1000, intervalSeconds: 10 }
        const seconds = (start: number, end: number) =>
          scaleUp({ from: start, to: end }, rate).seconds
        const parts = seconds(from, from + first) + seconds(from + first, from + first + second)
        expect(seconds(from, from + first + second)).toBeCloseTo(parts, 9)
      }),
    )
  })
})

describe('connectionStorm', () => {
  it('refuses nothing that the database could take', () => {
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: 0, max: 50 }),
        some,
        (concurrency, each, maxConnections) => {
          const storm = { concurrency, connectionsPerEnvironment: each, maxConnections }
          const { accepted, refused } = connectionStorm(storm)
          expect(accepted + refused).toBe(concurrency * each)
          expect(refused > 0).toBe(concurrency * each > maxConnections)
          expect(accepted).toBeLessThanOrEqual(maxConnections)
        },
      ),
    )
  })
})
