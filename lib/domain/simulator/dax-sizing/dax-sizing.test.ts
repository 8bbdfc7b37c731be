import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { cacheEffect } from './cache-effect'
import { hitRate, rcuServed } from './cached-reads'
import { daxLimits } from './dax-limits'
import { fittingNodes } from './fitting-nodes'
import { nodeLossFactor, utilisationFactor } from './headroom'
import { maxWrites } from './max-writes'
import { normalizedRps } from './normalized-rps'
import { targetRps } from './target-rps'

const limits = daxLimits(await readBook(projectRoot))

const loads = fc.record({
  hitRps: fc.integer({ min: 0, max: 1_000_000 }),
  missRps: fc.integer({ min: 0, max: 100_000 }),
  writeRps: fc.integer({ min: 0, max: 50_000 }),
  itemKb: fc.double({ min: 0.1, max: 400, noNaN: true }),
  nodes: fc.integer({ min: 1, max: 11 }),
})

describe('normalizedRps', () => {
  it('is the sum of its parts, and grows with each of them', () => {
    fc.assert(
      fc.property(loads, (load) => {
        const { normalizedRps: all, steps } = normalizedRps(load, limits)
        const [, hits, misses, writes] = steps.map(({ value }) => value)
        expect(all).toBe((hits ?? 0) + (misses ?? 0) + (writes ?? 0))
        for (const more of ['hitRps', 'missRps', 'writeRps'] as const) {
          const grown = normalizedRps({ ...load, [more]: load[more] + 1 }, limits)
          expect(grown.normalizedRps).toBeGreaterThan(all)
        }
      }),
    )
  })

  it('rounds the item up to whole KB', () => {
    fc.assert(
      fc.property(loads, (load) => {
        const rounded = { ...load, itemKb: Math.ceil(load.itemKb) }
        expect(normalizedRps(load, limits).normalizedRps).toBe(
          normalizedRps(rounded, limits).normalizedRps,
        )
      }),
    )
  })

  it('leaves reads as they are when nodes are added', () => {
    const reads = { hitRps: 1000, missRps: 10, writeRps: 0, itemKb: 3, nodes: 1 }
    const { normalizedRps: one } = normalizedRps(reads, limits)
    expect(one).toBe(3300)
    expect(normalizedRps({ ...reads, nodes: 11 }, limits).normalizedRps).toBe(one)
  })
})

describe('targetRps', () => {
  it('is never below the work, and meets both aims', () => {
    const cluster = fc.record({
      normalizedRps: fc.integer({ min: 0, max: 5_000_000 }),
      percent: fc.integer({ min: 1, max: 100 }),
      nodes: fc.integer({ min: 2, max: 11 }),
    })
    fc.assert(
      fc.property(cluster, ({ normalizedRps: work, percent, nodes }) => {
        const factors = {
          targetUtilisationFactor: utilisationFactor(percent),
          nodeLossFactor: nodeLossFactor(nodes),
        }
        const { targetRps: target } = targetRps({ normalizedRps: work, ...factors })
        expect(target).toBeGreaterThanOrEqual(work)
        // Two decimals of the factor are all that AWS gives.
        expect(target * percent).toBeGreaterThanOrEqual(work * (100 - 0.005 * percent) - 1e-6)
        expect((target * (nodes - 1)) / nodes).toBeGreaterThanOrEqual(work * (1 - 1e-12))
      }),
    )
  })
})

describe('fittingNodes', () => {
  it("picks AWS's example: three nodes of dax.r5.large for 202,500", () => {
    const fits = fittingNodes({ targetRps: 202_500, nodes: 3, workingSetGb: 10 }, limits)
    expect(fits.find(({ takesLoad }) => takesLoad)?.name).toBe('dax.r5.large')
    expect(fits[0]).toMatchObject({ clusterRps: 225_000, takesLoad: true, holdsData: true })
  })

  it.each([
    ['dax.r5.large', 75_000, 225_000, 375_000, 825_000],
    ['dax.r5.xlarge', 150_000, 450_000, 750_000, 1_650_000],
    ['dax.r5.2xlarge', 300_000, 900_000, 1_500_000, 3_300_000],
    ['dax.r5.4xlarge', 600_000, 1_800_000, 3_000_000, 6_600_000],
    ['dax.r5.8xlarge', 1_000_000, 3_000_000, 5_000_000, 11_000_000],
    ['dax.r5.24xlarge', 1_000_000, 3_000_000, 5_000_000, 11_000_000],
  ])("has AWS's table for %s", (name, ...clusters) => {
    const found = [1, 3, 5, 11].map((nodes) =>
      fittingNodes({ targetRps: 0, nodes, workingSetGb: 0 }, limits).find(
        (one) => one.name === name,
      ),
    )
    expect(found.map((one) => one?.clusterRps)).toEqual(clusters)
  })

  it('adds no memory with nodes', () => {
    const [small] = fittingNodes({ targetRps: 0, nodes: 11, workingSetGb: 20 }, limits)
    expect(small).toMatchObject({ memoryGb: 16, holdsData: false })
  })
})

describe('maxWrites', () => {
  it("is AWS's limit for a cluster of the largest nodes", () => {
    const largest = Math.max(...limits.nodeTypes.map(({ rps }) => rps))
    expect(maxWrites({ nodeLimitRps: largest, itemKb: 1 }, limits)).toBe(40_000)
  })
})

describe('cacheEffect', () => {
  const reads = {
    readsPerSecond: 10_000,
    hitRate: 0.9,
    rcuPerRead: 0.5,
    cacheable: true,
    hitMs: 0.4,
    missMs: 5.4,
  }

  it('works out the example of the lesson', () => {
    expect(cacheEffect(reads)).toMatchObject({
      hitRps: 9000,
      missRps: 1000,
      rcuWithoutCache: 5000,
      rcuWithCache: 500,
      rcuSaved: 4500,
      averageMs: 0.9,
    })
  })

  it('does nothing for reads that pass the cache by', () => {
    expect(cacheEffect({ ...reads, cacheable: false })).toMatchObject({
      hitRps: 0,
      rcuSaved: 0,
      averageMs: 5.4,
    })
  })

  it('agrees with what is read off the metrics of a cluster', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (percent) => {
        const effect = cacheEffect({ ...reads, hitRate: percent / 100 })
        const rate = hitRate({ hits: effect.hitRps, misses: effect.missRps })
        expect(rate).toBeCloseTo(percent / 100, 12)
        expect(rcuServed({ dynamodbRcu: effect.rcuWithCache, hitRate: rate })).toBeCloseTo(5000, 6)
      }),
    )
  })
})
