import { describe, expect, it } from 'vitest'
import { curveMemories, memoryCurve } from './memory-curve'
import { modelledDuration } from './modelled-duration'
import { costLimits, x86Rates } from './monthly-use.fixture'

const limits = { leastMemoryMb: 128, mostMemoryMb: 10_240, longestRunMs: 900_000 }
const run = { ephemeralMb: 512, requestsEach: 1 }

const curveOf = (points: readonly (readonly [memoryMb: number, durationMs: number])[]) =>
  memoryCurve(
    points.map(([memoryMb, durationMs]) => ({ memoryMb, durationMs })),
    run,
    x86Rates,
    costLimits,
    limits,
  )

describe('curveMemories', () => {
  it('doubles from the least to the most, with those named', () => {
    expect(curveMemories(limits, [1769, 1024, 10_240])).toEqual([
      128, 256, 512, 1024, 1769, 2048, 4096, 8192, 10_240,
    ])
    expect(curveMemories({ leastMemoryMb: 128, mostMemoryMb: 512 }, [300])).toEqual([
      128, 256, 300, 512,
    ])
  })
})

describe('memoryCurve', () => {
  it('prices each point, from the least memory on', () => {
    const { points } = curveOf([
      [1024, 200],
      [512, 500],
    ])
    expect(points).toEqual([
      { memoryMb: 512, durationMs: 500, runUsd: 0.000004366675, finishes: true },
      { memoryMb: 1024, durationMs: 200, runUsd: 0.00000353334, finishes: true },
    ])
  })

  it('finds what is cheapest and what is fastest, with less memory where equal', () => {
    const { cheapest, fastest } = curveOf([
      [128, 2000],
      [256, 1000],
      [512, 400],
      [1024, 300],
      [2048, 300],
    ])
    expect(cheapest?.memoryMb).toBe(512)
    expect(fastest?.memoryMb).toBe(1024)
  })

  it('recommends nothing that does not finish', () => {
    const found = curveOf([
      [128, 1_200_000],
      [1024, 890_000],
    ])
    expect(found.points.map(({ finishes }) => finishes)).toEqual([false, true])
    expect(found.cheapest?.memoryMb).toBe(1024)
    expect(curveOf([[128, 1_200_000]])).toMatchObject({ cheapest: null, fastest: null })
    expect(curveOf([])).toEqual({ points: [], cheapest: null, fastest: null })
  })

  it('costs the same up to one vCPU where all is computing, and grows beyond', () => {
    const timedRun = { memoryMb: 256, durationMs: 8000, cpuShare: 1, multithreaded: false }
    const { points } = curveOf(
      [256, 512, 1024, 3538].map((memoryMb) => [
        memoryMb,
        modelledDuration(timedRun, memoryMb, { oneVcpuMb: 1769 }).durationMs,
      ]),
    )
    const [a, b, c, beyond] = points.map((point) => point.runUsd)
    expect([b, c]).toEqual([a, a])
    // 8 s at 256 MB are 1,158 ms on a whole vCPU, billed here with the memory of two.
    expect(beyond).toBeCloseTo(0.0000668831, 9)
  })
})
