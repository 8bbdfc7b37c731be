import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactGbSeconds } from './exact-gb-seconds'
import { gbSeconds } from './gb-seconds'

const free = { granularityMs: 1, freeGbSeconds: 400_000 }
const none = { granularityMs: 1, freeGbSeconds: 0 }

describe('gbSeconds', () => {
  it.each([
    [{ memoryMb: 512, durationMs: 2000, requests: 1 }, 1, 0],
    [{ memoryMb: 1536, durationMs: 120, requests: 3_000_000 }, 540_000, 140_000],
    [{ memoryMb: 1024, durationMs: 1000, requests: 400_000 }, 400_000, 0],
    [{ memoryMb: 128, durationMs: 1000, requests: 3_200_000 }, 400_000, 0],
    [{ memoryMb: 2048, durationMs: 250, requests: 3_000_000 }, 1_500_000, 1_100_000],
  ])('makes of %o %d GB-seconds, %d of them charged', (executions, used, billable) => {
    const found = gbSeconds(executions, free)
    expect(found.gbSeconds).toBe(used)
    expect(found.billableGbSeconds).toBe(billable)
  })

  it('rounds each run up to what is billed', () => {
    expect(gbSeconds({ memoryMb: 1024, durationMs: 1.2, requests: 500 }, none).gbSeconds).toBe(1)
    const coarse = { granularityMs: 100, freeGbSeconds: 0 }
    expect(gbSeconds({ memoryMb: 1024, durationMs: 101, requests: 5 }, coarse).gbSeconds).toBe(1)
  })

  it('shows the way there', () => {
    const { steps } = gbSeconds({ memoryMb: 1536, durationMs: 400, requests: 10 }, none)
    expect(steps).toEqual([
      { name: 'billedMs', value: 400 },
      { name: 'memoryGb', value: 1.5 },
      { name: 'seconds', value: 4 },
      { name: 'gbSeconds', value: 6 },
    ])
  })

  it('is what money is reckoned from, for whole numbers', () => {
    const executions = fc.record({
      memoryMb: fc.integer({ min: 128, max: 10_240 }),
      durationMs: fc.integer({ min: 1, max: 900_000 }),
      requests: fc.integer({ min: 1, max: 900_000 }),
    })
    fc.assert(
      fc.property(executions, (one) => {
        const exact = exactGbSeconds(one.memoryMb, one.durationMs, one.requests)
        expect(gbSeconds(one, none).gbSeconds).toBe(exact.toNumber())
      }),
    )
  })

  it('grows in step with memory and with requests, and never charges more than was used', () => {
    const executions = fc.record({
      memoryMb: fc.integer({ min: 128, max: 10_240 }),
      durationMs: fc.integer({ min: 1, max: 900_000 }),
      requests: fc.integer({ min: 1, max: 1_000_000 }),
    })
    fc.assert(
      fc.property(executions, (one) => {
        const found = gbSeconds(one, free)
        const twice = gbSeconds({ ...one, requests: 2 * one.requests }, free)
        const wider = gbSeconds({ ...one, memoryMb: 2 * one.memoryMb }, free)
        expect(twice.gbSeconds).toBeCloseTo(2 * found.gbSeconds)
        expect(wider.gbSeconds).toBeCloseTo(2 * found.gbSeconds)
        expect(found.billableGbSeconds).toBeGreaterThanOrEqual(0)
        expect(found.billableGbSeconds).toBeLessThanOrEqual(found.gbSeconds)
      }),
    )
  })
})
