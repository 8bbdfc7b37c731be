import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/shared/random'
import { arrivalTimes, expectedRequests, type Traffic } from './traffic'

const rush: Traffic = {
  baseRps: 10,
  peakRps: 110,
  rushAtSeconds: 20,
  rampSeconds: 10,
  peakSeconds: 30,
}

const arrivals = (traffic: Traffic, seconds: number, seed = 'seed') => [
  ...arrivalTimes(traffic, seconds, seededRandom(seed)),
]

const within = (times: readonly number[], from: number, to: number) =>
  times.filter((time) => time >= from && time < to).length

describe('expectedRequests', () => {
  it.each([
    // 20 s × 10, 10 s × (10 + 110) ÷ 2, 30 s × 110, 40 s × 10
    [rush, 100, 200 + 600 + 3300 + 400],
    // Cut off in the ramp, where it has come to 60.
    [rush, 25, 200 + 175],
    [{ ...rush, rampSeconds: 0 }, 50, 200 + 3300],
    [{ ...rush, rushAtSeconds: 0 }, 10, 600],
    [{ ...rush, baseRps: 0, peakRps: 0 }, 100, 0],
    [rush, 0, 0],
  ])('of %j in %i seconds are %i', (traffic, seconds, expected) => {
    expect(expectedRequests(traffic, seconds)).toBeCloseTo(expected, 9)
  })
})

describe('arrivalTimes', () => {
  it('come one after the other within the time', () => {
    const times = arrivals(rush, 100)
    expect(times.every((time, at) => time >= (times[at - 1] ?? 0) && time <= 100)).toBe(true)
  })

  it('are the same for the same seed and others for another', () => {
    expect(arrivals(rush, 100)).toEqual(arrivals(rush, 100))
    expect(arrivals(rush, 100, 'other')).not.toEqual(arrivals(rush, 100))
  })

  // Five standard deviations of a Poisson process.
  it.each([
    ['before the rush', 0, 20, 200],
    ['in the first half of the ramp', 20, 25, 175],
    ['in its second half', 25, 30, 425],
    ['at the peak', 30, 60, 3300],
    ['after it', 60, 100, 400],
  ])('are about as many as expected %s', (_, from, to, expected) => {
    const found = within(arrivals(rush, 100), from, to)
    expect(Math.abs(found - expected)).toBeLessThan(5 * Math.sqrt(expected))
  })

  it('are about as far apart as they are many: the spread of a Poisson process is its mean', () => {
    const steady = { ...rush, peakRps: 10 }
    const times = arrivals(steady, 2000)
    const counts = Array.from({ length: 2000 }, (_, second) => within(times, second, second + 1))
    const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length
    const spread = counts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / counts.length
    expect(mean).toBeGreaterThan(9.6)
    expect(mean).toBeLessThan(10.4)
    expect(spread / mean).toBeGreaterThan(0.85)
    expect(spread / mean).toBeLessThan(1.15)
  })

  it('are none where the rate is zero', () => {
    expect(arrivals({ ...rush, baseRps: 0, peakRps: 0 }, 100)).toEqual([])
  })

  it('begin in a ramp from zero and end in one to zero', () => {
    const up = arrivals({ ...rush, baseRps: 0, rushAtSeconds: 0 }, 10)
    expect(Math.abs(up.length - 550)).toBeLessThan(5 * Math.sqrt(550))
    const down = arrivals({ ...rush, baseRps: 110, peakRps: 0, rushAtSeconds: 0 }, 10)
    expect(Math.abs(down.length - 550)).toBeLessThan(5 * Math.sqrt(550))
    expect(within(down, 0, 5)).toBeGreaterThan(within(down, 5, 10))
  })
})
