import { describe, expect, it } from 'vitest'
import { builtPlan, findItems } from './built-quiz'
import { itemCode } from './item-code'
import { buildIndexed } from './item-index.fixture'

const index = ['a', 'b', 'c'].map((id) => buildIndexed({ id }))

describe('findItems', () => {
  it('[BQ9] finds items in the order of the codes, and counts those that there are no more', () => {
    const { items, missing } = findItems(index, [itemCode('c'), '000000', itemCode('a')])
    expect(items.map(({ id }) => id)).toEqual(['c', 'a'])
    expect(missing).toBe(1)
  })
})

describe('builtPlan', () => {
  const start = { id: 'a1', seed: 's', at: 1_000 }

  it('[BQ9] asks exactly these items in this order', () => {
    const spec = { mode: 'practice', minutes: null, seed: 's', codes: [] } as const
    expect(builtPlan(spec, ['c', 'a'], start)).toEqual({
      id: 'a1',
      seed: 's',
      itemIds: ['c', 'a'],
      feedback: 'at_once',
      deadlineAt: null,
      unscoredIds: [],
    })
  })

  it('[BQ9] is handed in when its minutes are over', () => {
    const spec = { mode: 'review', minutes: 2, seed: 's', codes: [] } as const
    const { feedback, deadlineAt } = builtPlan(spec, ['a'], start)
    expect([feedback, deadlineAt]).toEqual(['at_end', 121_000])
  })
})
