import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LsiQuery, lsiFetch } from './lsi-fetch'

// As `dynamodb-rcu-definition` has them.
const limits = {
  blockBytes: 4096,
  unitsPerBlock: { eventual: 0.5, strong: 1, transactional: 2 },
}

const aws: LsiQuery = {
  items: 4,
  projectedBytes: 200,
  baseBytes: 300,
  consistency: 'strong',
  perSecond: 1,
}

describe('lsiFetch', () => {
  it.each<[Partial<LsiQuery>, number, number, number]>([
    [{}, 1, 4, 5],
    [{ consistency: 'eventual' }, 1, 4, 2.5],
    [{ consistency: 'eventual', perSecond: 10 }, 1, 4, 25],
    [{ items: 21 }, 2, 21, 23],
    [{ baseBytes: 4097 }, 1, 8, 9],
    [{ items: 0 }, 1, 0, 1],
  ])('reads for %j %i and %i blocks', (changed, indexBlocks, fetchBlocks, rcu) => {
    expect(lsiFetch({ ...aws, ...changed }, limits)).toMatchObject({
      indexBlocks,
      fetchBlocks,
      rcu,
    })
  })

  it('costs at least one unit more for each item that it fetches', () => {
    const items = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 409_600 }), (count, baseBytes) => {
        const { rcu, indexBlocks } = lsiFetch({ ...aws, items: count, baseBytes }, limits)
        expect(rcu).toBeGreaterThanOrEqual(indexBlocks + count)
      }),
    )
  })
})
