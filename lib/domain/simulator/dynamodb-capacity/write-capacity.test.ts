import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type WriteRequest, writeCapacity } from './write-capacity'

const kb = 1024
// As `dynamodb-wcu-definition` has them.
const limits = { blockBytes: kb, unitsPerBlock: 1, unitsPerTransactionalBlock: 2 }
const wcu = (request: WriteRequest) => writeCapacity(request, limits).wcu

describe('writeCapacity', () => {
  it.each<[WriteRequest, number]>([
    [{ operation: 'PutItem', itemsBytes: [1], perSecond: 1 }, 1],
    [{ operation: 'PutItem', itemsBytes: [kb], perSecond: 1 }, 1],
    [{ operation: 'PutItem', itemsBytes: [kb + 1], perSecond: 1 }, 2],
    [{ operation: 'PutItem', itemsBytes: [2.25 * kb], perSecond: 150 }, 450],
    [{ operation: 'DeleteItem', itemsBytes: [3.5 * kb], perSecond: 2 }, 8],
    [{ operation: 'BatchWriteItem', itemsBytes: [500, 3.5 * kb], perSecond: 1 }, 5],
    [{ operation: 'TransactWriteItems', itemsBytes: [500, 3.5 * kb], perSecond: 1 }, 10],
    [{ operation: 'UpdateItem', beforeBytes: 2 * kb, afterBytes: 700, perSecond: 1 }, 2],
    [{ operation: 'UpdateItem', beforeBytes: 700, afterBytes: 2.5 * kb, perSecond: 10 }, 30],
  ])('makes of %j %d WCUs', (request, expected) => {
    expect(wcu(request)).toBe(expected)
  })

  it('costs a transaction twice what the same writes cost in a batch', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 400 * kb }), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 1000 }), (itemsBytes, perSecond) => {
        const batch = wcu({ operation: 'BatchWriteItem', itemsBytes, perSecond })
        expect(wcu({ operation: 'TransactWriteItems', itemsBytes, perSecond })).toBe(2 * batch)
        expect(batch).toBeGreaterThanOrEqual(itemsBytes.length * perSecond)
      }),
    )
  })

  it('costs an update what the larger of its two sizes costs to put', () => {
    const size = fc.integer({ min: 1, max: 400 * kb })
    fc.assert(
      fc.property(size, size, (beforeBytes, afterBytes) => {
        const larger = Math.max(beforeBytes, afterBytes)
        expect(wcu({ operation: 'UpdateItem', beforeBytes, afterBytes, perSecond: 1 })).toBe(
          wcu({ operation: 'PutItem', itemsBytes: [larger], perSecond: 1 }),
        )
      }),
    )
  })
})
