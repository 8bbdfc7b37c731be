import { describe, expect, it } from 'vitest'
import { nextItemIds, reusedIds } from './item-ids'

describe('item ids', () => {
  const known = { live: ['a', 'b'], retired: ['z'] }

  it('retires what is gone and forgets nothing', () => {
    expect(nextItemIds(known, ['c', 'b'])).toEqual({ live: ['b', 'c'], retired: ['a', 'z'] })
  })

  it('takes back a derived item that returns', () => {
    expect(nextItemIds(known, ['a', 'b', 'z'])).toEqual({ live: ['a', 'b', 'z'], retired: [] })
  })

  it('tells a written item that takes a retired id', () => {
    expect(reusedIds(known, ['b', 'z'])).toEqual(['z'])
  })
})
