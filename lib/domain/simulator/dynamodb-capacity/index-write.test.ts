import { describe, expect, it } from 'vitest'
import { type IndexChange, indexWrite } from './index-write'
import { transactionalIndexWrite } from './transactional-index-write'

// As `dynamodb-wcu-definition` and `dynamodb-gsi-write-cost` have them.
const limits = {
  blockBytes: 1024,
  unitsPerBlock: 1,
  unitsPerTransactionalBlock: 2,
  writesFor: {
    'define-indexed-attribute': 1,
    'indexed-key-changed': 2,
    'indexed-attribute-removed': 1,
    'projected-attribute-changed': 1,
    'not-in-index-before-or-after': 0,
  },
}

describe('indexWrite', () => {
  it.each<[IndexChange, number, number]>([
    ['define-indexed-attribute', 1024, 1],
    ['define-indexed-attribute', 1025, 2],
    ['indexed-key-changed', 100, 2],
    ['indexed-key-changed', 2500, 6],
    ['indexed-attribute-removed', 2048, 2],
    ['projected-attribute-changed', 3000, 3],
    ['not-in-index-before-or-after', 3000, 0],
    ['define-indexed-attribute', 0, 1],
  ])('of %s with an entry of %i bytes takes %i WCUs', (change, indexBytes, indexWcu) => {
    expect(indexWrite({ change, indexBytes }, limits).indexWcu).toBe(indexWcu)
  })
})

describe('transactionalIndexWrite', () => {
  it.each([
    [1024, [], 2, 0, 2],
    [1024, [1024], 2, 1, 3],
    [1025, [500, 1100], 4, 3, 7],
    [5000, [200, 200, 200], 10, 3, 13],
  ])('doubles the table, not the indexes: %i bytes, %j', (baseBytes, gsiBytes, ...wcus) => {
    const [baseWcu, indexWcu, totalWcu] = wcus
    expect(transactionalIndexWrite({ baseBytes, gsiBytes }, limits)).toEqual({
      baseWcu,
      indexWcu,
      totalWcu,
    })
  })
})
