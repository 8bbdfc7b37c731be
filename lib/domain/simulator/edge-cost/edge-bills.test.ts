import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { compareEdgeBills } from './compare-edge-bills'
import { edgePrices } from './edge-prices'
import { lambdaEdgeBill } from './lambda-edge-bill'
import { meteredBill } from './metered-bill'

const prices = edgePrices(await readBook(projectRoot), 'us-east-1')

describe('meteredBill', () => {
  it.each([
    [0, 0, '0'],
    [2_000_000, 0, '0'],
    [2_000_001, 1, '0.0000001'],
    [3_000_000, 1_000_000, '0.1'],
    [30_000_000, 28_000_000, '2.8'],
  ])('charges for %i invocations %i of them, %s', (invocations, billable, usd) => {
    const bill = meteredBill(invocations, prices.invocations)
    expect(bill.billable).toBe(billable)
    expect(bill.usd.toFixed()).toBe(usd)
  })

  it.each([
    [0, 0, '0'],
    [2_000_000, 0, '0'],
    [2_000_001, 1, '0.00000003'],
    [3_000_000, 1_000_000, '0.03'],
    [500_000_000, 498_000_000, '14.94'],
  ])('charges for %i reads %i of them, %s', (reads, billable, usd) => {
    const bill = meteredBill(reads, prices.reads)
    expect(bill.billable).toBe(billable)
    expect(bill.usd.toFixed()).toBe(usd)
  })
})

describe('lambdaEdgeBill', () => {
  it.each([
    // The example of aws.amazon.com/lambda/pricing, and the one that stood there before it.
    [10_000_000, 10, 128, '0.625125', '6.625125'],
    [10_000_000, 50, 128, '3.125625', '9.125625'],
    [30_000_000, 5, 128, '0.9376875', '18.9376875'],
    [1_000_000, 1000, 1024, '50.01', '50.61'],
    [1, 1, 128, '0.00000000625125', '0.00000060625125'],
    [0, 10, 128, '0', '0'],
    [1000, 0, 128, '0', '0.0006'],
  ])('charges for %i requests of %d ms at %i MB %s, %s in all', (...row) => {
    const [requests, durationMs, memoryMb, computeUsd, totalUsd] = row
    const bill = lambdaEdgeBill({ requests, durationMs, memoryMb }, prices.lambda)
    expect(bill.computeUsd.toFixed()).toBe(computeUsd)
    expect(bill.totalUsd.toFixed()).toBe(totalUsd)
  })

  it('rounds each run up to the millisecond', () => {
    const bill = (durationMs: number) =>
      lambdaEdgeBill({ requests: 1_000_000, durationMs, memoryMb: 128 }, prices.lambda)
    expect(bill(4.2).billedMs).toBe(5)
    expect(bill(4.2).computeUsd.eq(bill(5).computeUsd)).toBe(true)
    expect(bill(0.3).billedMs).toBe(1)
  })
})

describe('compareEdgeBills', () => {
  const traffic = fc.record({
    viewerRequests: fc.integer({ min: 0, max: 1_000_000_000 }),
    cacheHitPercent: fc.integer({ min: 0, max: 100 }),
    durationMs: fc.integer({ min: 1, max: 30_000 }),
    memoryMb: fc.integer({ min: 128, max: 10_240 }),
    readsKeyValues: fc.boolean(),
  })

  const thirtyMillion = {
    viewerRequests: 30_000_000,
    cacheHitPercent: 90,
    durationMs: 5,
    memoryMb: 128,
  }

  it('adds to CloudFront Functions a read in each run, and to nothing else', () => {
    const [plain, reading] = [false, true].map((readsKeyValues) =>
      compareEdgeBills({ ...thirtyMillion, readsKeyValues }, prices),
    )
    const functions = reading?.['cloudfront-functions']
    expect(functions?.invocations.usd.toFixed()).toBe('2.8')
    expect(functions?.reads?.usd.toFixed()).toBe('0.84')
    expect(functions?.totalUsd.toFixed()).toBe('3.64')
    expect(plain?.['cloudfront-functions'].reads).toBeNull()
    expect(reading?.['lambda-edge-viewer']).toEqual(plain?.['lambda-edge-viewer'])
    expect(reading?.['lambda-edge-origin']).toEqual(plain?.['lambda-edge-origin'])
  })

  it('counts only cache misses for an origin event', () => {
    const bills = compareEdgeBills({ ...thirtyMillion, readsKeyValues: false }, prices)
    expect(bills['cloudfront-functions'].totalUsd.toFixed()).toBe('2.8')
    expect(bills['lambda-edge-viewer'].totalUsd.toFixed()).toBe('18.9376875')
    expect(bills['lambda-edge-origin'].requests).toBe(3_000_000)
    expect(bills['lambda-edge-origin'].totalUsd.toFixed()).toBe('1.89376875')
  })

  it('never charges less than nothing, nor more on a cache miss than on every request', () => {
    fc.assert(
      fc.property(traffic, (one) => {
        const bills = compareEdgeBills(one, prices)
        const [light, viewer, origin] = [
          bills['cloudfront-functions'],
          bills['lambda-edge-viewer'],
          bills['lambda-edge-origin'],
        ]
        expect(light.totalUsd.gte(0)).toBe(true)
        expect(origin.totalUsd.lte(viewer.totalUsd)).toBe(true)
        expect(light.totalUsd.lte(viewer.totalUsd)).toBe(true)
      }),
    )
  })

  it('grows with requests, duration and memory', () => {
    fc.assert(
      fc.property(traffic, (one) => {
        const viewer = (more: Partial<typeof one>) =>
          compareEdgeBills({ ...one, ...more }, prices)['lambda-edge-viewer'].totalUsd
        const base = viewer({})
        expect(viewer({ viewerRequests: one.viewerRequests + 1 }).gt(base)).toBe(true)
        expect(viewer({ durationMs: one.durationMs + 1 }).gte(base)).toBe(true)
        expect(viewer({ memoryMb: one.memoryMb + 1 }).gte(base)).toBe(true)
      }),
    )
  })
})
