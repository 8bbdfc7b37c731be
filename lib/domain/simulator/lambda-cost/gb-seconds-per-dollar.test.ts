import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { claimedGbSeconds, gbSecondsPerDollar } from './gb-seconds-per-dollar'

describe('gbSecondsPerDollar', () => {
  it.each([
    ['0.0000166667', 59_999, '10.00002'],
    ['0.0000133334', 74_999, '8.00004'],
    ['0.5', 2, '300000'],
  ])('holds the claim of common notes against %s dollars', (rate, gbSeconds, cost) => {
    const found = gbSecondsPerDollar(rate, 600_000)
    expect(found?.gbSeconds).toBe(gbSeconds)
    expect(found?.claimedCostUsd.toFixed()).toBe(cost)
  })

  it('buys no number of GB-seconds that cost nothing', () => {
    expect(gbSecondsPerDollar('0', 600_000)).toBeNull()
  })

  it('knows the claim from the book', async () => {
    expect(claimedGbSeconds(await readBook(projectRoot))).toBe(600_000)
  })
})
