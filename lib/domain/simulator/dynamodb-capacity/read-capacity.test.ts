import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadOperation, readCapacity } from './read-capacity'

const kb = 1024
// As `dynamodb-rcu-definition` has them.
const limits = {
  blockBytes: 4 * kb,
  unitsPerBlock: { eventual: 0.5, strong: 1, transactional: 2 },
}

const rcu = (
  operation: ReadOperation,
  consistency: 'eventual' | 'strong' | 'transactional',
  itemsBytes: readonly number[],
  perSecond = 1,
) => readCapacity({ operation, consistency, itemsBytes, perSecond }, limits).rcu

describe('readCapacity', () => {
  it.each([
    ['GetItem', 'strong', [3.5 * kb], 1, 1],
    ['GetItem', 'strong', [4 * kb], 1, 1],
    ['GetItem', 'strong', [4 * kb + 1], 1, 2],
    ['GetItem', 'strong', [10 * kb], 80, 240],
    ['GetItem', 'eventual', [10 * kb], 80, 120],
    ['GetItem', 'eventual', [1], 1, 0.5],
    ['GetItem', 'transactional', [1], 1, 2],
    ['BatchGetItem', 'strong', [1.5 * kb, 6.5 * kb], 1, 3],
    ['BatchGetItem', 'eventual', new Array(20).fill(1.5 * kb), 1, 10],
    ['TransactGetItems', 'eventual', [2 * kb, 5 * kb], 10, 60],
    ['Query', 'eventual', new Array(20).fill(1.5 * kb), 1, 4],
    ['Query', 'strong', [40.8 * kb], 1, 11],
    ['Scan', 'eventual', [300_000 * kb], 1, 37_500],
  ] as const)('makes of %s, %s, %j bytes, %i a second, %d RCUs', (...row) => {
    const [operation, consistency, itemsBytes, perSecond, expected] = row
    expect(rcu(operation, consistency, itemsBytes, perSecond)).toBe(expected)
  })

  it('shows blocks and units of one request', () => {
    const request = { operation: 'GetItem', consistency: 'strong', perSecond: 5 } as const
    expect(readCapacity({ ...request, itemsBytes: [9 * kb] }, limits).steps).toEqual([
      { name: 'blocks', value: 3 },
      { name: 'unitsPerRequest', value: 3 },
    ])
  })

  const sizes = fc.array(fc.integer({ min: 1, max: 400 * kb }), { minLength: 1, maxLength: 30 })

  it('never costs a query more than reading each item by itself', () => {
    fc.assert(
      fc.property(sizes, (bytes) => {
        const [query, batch] = [rcu('Query', 'strong', bytes), rcu('BatchGetItem', 'strong', bytes)]
        expect(query).toBeLessThanOrEqual(batch)
        expect(batch).toBeLessThan(query + bytes.length)
      }),
    )
  })

  it('costs a batch what its items cost one by one', () => {
    fc.assert(
      fc.property(sizes, (bytes) => {
        const single = bytes.reduce((sum, one) => sum + rcu('GetItem', 'strong', [one]), 0)
        expect(rcu('BatchGetItem', 'strong', bytes)).toBe(single)
      }),
    )
  })

  it('halves for eventual and doubles for transactional reads', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 1000 }), (bytes, perSecond) => {
        const strong = rcu('BatchGetItem', 'strong', bytes, perSecond)
        expect(rcu('BatchGetItem', 'eventual', bytes, perSecond)).toBe(strong / 2)
        expect(rcu('TransactGetItems', 'strong', bytes, perSecond)).toBe(strong * 2)
      }),
    )
  })
})
