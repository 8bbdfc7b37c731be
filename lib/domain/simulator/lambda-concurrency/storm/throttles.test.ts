import { describe, expect, it } from 'vitest'
import { requestQuota, scalingBudget } from './throttles'
import type { TokenBucket } from './token-bucket'

const takenAt = (bucket: TokenBucket, atMs: number) => {
  let taken = 0
  while (bucket.hasOne(atMs)) {
    bucket.take()
    taken += 1
  }
  return taken
}

describe('scalingBudget', () => {
  const rate = { environments: 1000, intervalSeconds: 10 }

  it('gives the whole rate at once, and refills it little by little', () => {
    const budget = scalingBudget(rate)
    expect(takenAt(budget, 0)).toBe(1000)
    expect(takenAt(budget, 9)).toBe(0)
    expect(takenAt(budget, 10)).toBe(1)
    expect(takenAt(budget, 5010)).toBe(500)
  })

  it('saves nothing up', () => {
    const budget = scalingBudget(rate)
    expect(takenAt(budget, 60_000)).toBe(1000)
    expect(takenAt(budget, 70_000)).toBe(1000)
  })
})

describe('requestQuota', () => {
  it('lets through as many a second, and a quarter of them at once', () => {
    const quota = requestQuota(100)
    expect(takenAt(quota, 0)).toBe(25)
    const later = Array.from({ length: 100 }, (_, tenth) => takenAt(quota, (tenth + 1) * 100))
    expect(later.every((taken) => taken === 10)).toBe(true)
  })

  it('lets through one where a quarter would be less', () => {
    expect(takenAt(requestQuota(1), 0)).toBe(1)
  })

  it('lets nothing through where nothing is allowed', () => {
    expect(takenAt(requestQuota(0), 1e6)).toBe(0)
  })
})
