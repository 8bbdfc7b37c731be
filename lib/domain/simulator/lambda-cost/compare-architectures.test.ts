import { describe, expect, it } from 'vitest'
import { compareArchitectures } from './compare-architectures'
import { noFreeTier } from './lambda-cost-limits'
import { armRates, buildUse, costLimits, freeTier, x86Rates } from './monthly-use.fixture'

const rates = { x86_64: x86Rates, arm64: armRates }
const use = buildUse()

describe('compareArchitectures', () => {
  it('finds what arm64 saves on the same runs', () => {
    const found = compareArchitectures({ x86_64: use, arm64: use }, noFreeTier, rates, costLimits)
    expect(found.bills.x86_64.totalUsd.toFixed()).toBe('1.86667')
    expect(found.bills.arm64.totalUsd.toFixed()).toBe('1.53334')
    expect(found.savedUsd.toFixed()).toBe('0.33333')
    expect(found.savedPercent).toBeCloseTo(17.857, 3)
    expect(found.equalDurationRatio).toBeCloseTo(1.249996, 6)
  })

  it('costs more where runs take long enough on arm64', () => {
    const slower = buildUse({ runs: [{ requests: 1_000_000, durationMs: 126, requestsEach: 1 }] })
    const uses = { x86_64: use, arm64: slower }
    expect(compareArchitectures(uses, noFreeTier, rates, costLimits).savedUsd.lt(0)).toBe(true)
  })

  it('has no share of nothing', () => {
    const found = compareArchitectures({ x86_64: use, arm64: use }, freeTier, rates, costLimits)
    expect(found).toMatchObject({ savedPercent: null })
    const gift = { ...armRates, durationTiers: [{ upTo: null, price: '0' }] }
    const free = { ...rates, arm64: gift }
    expect(
      compareArchitectures({ x86_64: use, arm64: use }, freeTier, free, costLimits),
    ).toMatchObject({ equalDurationRatio: null })
  })
})
