import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakevenUtilisation } from './breakeven-utilisation'
import { costSum } from './cost-sum'
import { partitionLoad } from './partition-load'
import { replicatedWrites } from './replicated-writes'
import { storageCost } from './storage-cost'
import { streamReadsCost } from './stream-reads-cost'

describe('costSum', () => {
  it('loses nothing where doubles would', () => {
    const { totalUsd } = costSum([
      { quantity: 0.1, rate: 3 },
      { quantity: 0.2, rate: 3 },
    ])
    expect(totalUsd.toString()).toBe('0.9')
  })
})

describe('storageCost', () => {
  const stored = {
    items: 200_000_000,
    itemBytes: 924,
    perItemOverheadBytes: 100,
    bytesPerGb: 1024 ** 3,
    freeGb: 25,
  }

  it('takes off what is free', () => {
    // 200,000,000 × 1,024 bytes ÷ 1,024³ = 190.734863…GB
    const { gb, billableGb, totalUsd } = storageCost(stored, '0.25')
    expect(gb.toNumber()).toBeCloseTo(190.734_863, 6)
    expect(billableGb.toNumber()).toBeCloseTo(165.734_863, 6)
    expect(totalUsd.toFixed(4)).toBe('41.4337')
  })

  it('charges nothing below what is free', () => {
    expect(storageCost({ ...stored, items: 1000 }, '0.25').totalUsd.toNumber()).toBe(0)
  })

  it('keeps half a cent where it is one', () => {
    // 1.02 GB at 0.25 is 0.255.
    const even = { items: 1_020_000, itemBytes: 900, perItemOverheadBytes: 100, bytesPerGb: 1e9 }
    expect(storageCost({ ...even, freeGb: 0 }, '0.25').totalUsd.toString()).toBe('0.255')
  })
})

describe('breakevenUtilisation', () => {
  it('is where a unit-hour costs what its requests cost on demand', () => {
    const price = fc.integer({ min: 1, max: 1_000_000 }).map((micro) => new Big(micro).div(1e6))
    fc.assert(
      fc.property(price, price, (hour, million) => {
        const requests = breakevenUtilisation(hour, million).times(3600)
        expect(requests.times(million).div(1e6).minus(hour).abs().toNumber()).toBeLessThan(1e-15)
      }),
    )
  })
})

describe('streamReadsCost', () => {
  it('never charges what Lambda reads', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (lambdaReads, otherReads) => {
        const cost = streamReadsCost({ lambdaReads, otherReads, freeReads: 2_500_000 }, '0.0000002')
        expect(cost.billableReads).toBe(Math.max(0, otherReads - 2_500_000))
      }),
    )
  })
})

describe('replicatedWrites', () => {
  const size = { itemBytes: 1024, blockBytes: 1024 }

  it('bills every Region for every write', () => {
    const day = fc.record({
      writes: fc.nat(1_000_000),
      regions: fc.integer({ min: 2, max: 10 }),
      gsis: fc.nat(20),
    })
    fc.assert(
      fc.property(day, (one) => {
        const { wru, rwru } = replicatedWrites(one, size)
        expect(rwru).toBe(one.writes * one.regions)
        expect(wru).toBe(rwru * one.gsis)
      }),
    )
  })
})

describe('partitionLoad', () => {
  const limits = { readUnits: 3000, writeUnits: 1000, sizeGb: 10 }

  it('finds the example of the lesson: 3,000 writes a second to one key', () => {
    const load = { readUnits: 0, writeUnits: 3000, hottestKeyShare: 1, tableGb: 1 }
    expect(partitionLoad(load, limits)).toEqual({
      leastPartitions: 3,
      hotReadUnits: 0,
      hotWriteUnits: 3000,
      refusedReadUnits: 0,
      refusedWriteUnits: 2000,
      keysNeeded: 3,
    })
  })

  it('refuses only what falls to the key', () => {
    const load = { readUnits: 9000, writeUnits: 3000, hottestKeyShare: 0.5, tableGb: 1 }
    expect(partitionLoad(load, limits)).toMatchObject({
      refusedReadUnits: 1500,
      refusedWriteUnits: 500,
    })
  })

  it.each([
    [{ readUnits: 0, writeUnits: 0, hottestKeyShare: 0, tableGb: 0 }, 1, 1],
    [{ readUnits: 9000, writeUnits: 500, hottestKeyShare: 0.5, tableGb: 10 }, 3, 2],
    [{ readUnits: 10, writeUnits: 10, hottestKeyShare: 0.1, tableGb: 95 }, 10, 1],
  ])('of %j needs %i partitions and %i keys', (load, leastPartitions, keysNeeded) => {
    expect(partitionLoad(load, limits)).toMatchObject({ leastPartitions, keysNeeded })
  })
})
