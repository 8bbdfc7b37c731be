import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelledDuration } from './modelled-duration'

const limits = { oneVcpuMb: 1769 }
const timed = { memoryMb: 512, durationMs: 1000, multithreaded: false }

describe('modelledDuration', () => {
  it.each([
    // Only computing: twice the memory, half the time.
    [1, 1024, 500],
    [1, 256, 2000],
    // Only waiting: always the same.
    [0, 128, 1000],
    [0, 10_240, 1000],
    // Half and half.
    [0.5, 1024, 750],
    [0.5, 256, 1500],
  ])('is, with a share of %d computing and %i MB, %d ms', (cpuShare, memoryMb, expected) => {
    expect(modelledDuration({ ...timed, cpuShare }, memoryMb, limits).durationMs).toBe(expected)
  })

  it('shows waiting and computing', () => {
    const found = modelledDuration({ ...timed, cpuShare: 0.25 }, 1024, limits)
    expect(found).toEqual({ durationMs: 875, waitingMs: 750, computingMs: 125 })
  })

  it('gains nothing beyond one vCPU with one thread, and goes on with several', () => {
    const at = (memoryMb: number, multithreaded: boolean) =>
      modelledDuration(
        { memoryMb: 1769, durationMs: 600, cpuShare: 1, multithreaded },
        memoryMb,
        limits,
      ).durationMs
    expect(at(10_240, false)).toBe(600)
    expect(at(3538, true)).toBe(300)
    const fromAbove = { memoryMb: 3538, durationMs: 600, cpuShare: 1 }
    expect(modelledDuration({ ...fromAbove, multithreaded: false }, 1769, limits).durationMs).toBe(
      600,
    )
    expect(modelledDuration({ ...fromAbove, multithreaded: true }, 1769, limits).durationMs).toBe(
      1200,
    )
  })

  const memory = fc.integer({ min: 128, max: 10_240 })
  const run = fc.record({
    memoryMb: memory,
    durationMs: fc.integer({ min: 1, max: 900_000 }),
    cpuShare: fc.double({ min: 0, max: 1, noNaN: true }),
    multithreaded: fc.boolean(),
  })

  it('is what was timed at the memory it was timed with, and never grows with memory', () => {
    fc.assert(
      fc.property(run, memory, memory, (one, a, b) => {
        expect(modelledDuration(one, one.memoryMb, limits).durationMs).toBeCloseTo(one.durationMs)
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        expect(modelledDuration(one, more, limits).durationMs).toBeLessThanOrEqual(
          modelledDuration(one, less, limits).durationMs,
        )
      }),
    )
  })
})
