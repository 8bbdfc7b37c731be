import { describe, expect, it } from 'vitest'
import { costKinks } from './cost-kinks'
import { noFreeTier } from './lambda-cost-limits'
import { freeTier, x86Rates } from './monthly-use.fixture'

const kinks = (gbSeconds: number, free = freeTier, requestsEach = 1) =>
  costKinks({ gbSeconds, requestsEach }, free, x86Rates)

describe('costKinks', () => {
  it('finds where free shares and tiers end', () => {
    expect(kinks(0.1)).toEqual([0, 1_000_000, 4_000_000, 60_004_000_000, 150_004_000_000])
    expect(kinks(0.1, noFreeTier)).toEqual([0, 60_000_000_000, 150_000_000_000])
    expect(kinks(0.1, freeTier, 4)).toContain(250_000)
  })

  it('counts whole runs', () => {
    expect(kinks(1350)).toEqual([0, 296, 1_000_000, 4_444_740, 11_111_407])
  })

  it('knows no GB-seconds of runs that take no time', () => {
    expect(kinks(0)).toEqual([0, 1_000_000])
  })
})
