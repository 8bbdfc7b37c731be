import { describe, expect, it } from 'vitest'
import { createScalingBudget } from './scaling-budget'
import { createSecondQuota } from './second-quota'

const rate = { environments: 1000, intervalSeconds: 10 }

const takenAt = (budget: ReturnType<typeof createScalingBudget>, atMs: number) => {
  let taken = 0
  while (budget.take(atMs)) taken += 1
  return taken
}

describe('createScalingBudget', () => {
  it('gives the whole rate at once, and refills it little by little', () => {
    const budget = createScalingBudget(rate)
    expect(takenAt(budget, 0)).toBe(1000)
    expect(takenAt(budget, 9)).toBe(0)
    expect(takenAt(budget, 10)).toBe(1)
    expect(takenAt(budget, 5010)).toBe(500)
  })

  it('saves nothing up', () => {
    const budget = createScalingBudget(rate)
    expect(takenAt(budget, 60_000)).toBe(1000)
    expect(takenAt(budget, 70_000)).toBe(1000)
  })
})

describe('createSecondQuota', () => {
  it('begins anew with each second', () => {
    const quota = createSecondQuota(2)
    const used = [0, 400, 999, 1000, 1100, 1999, 5000].map((atMs) => {
      const room = quota.hasRoom(atMs)
      if (room) quota.use(atMs)
      return room
    })
    expect(used).toEqual([true, true, false, true, true, false, true])
  })

  it('has no room where nothing is allowed', () => {
    expect(createSecondQuota(0).hasRoom(0)).toBe(false)
  })
})
