import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presentItem } from './present-item'
import { buildMatching, buildOption, buildOrdering, buildSingle } from './quiz.fixture'

const options = ['a', 'b', 'c', 'd', 'e'].map(buildOption)

describe('presentItem', () => {
  it('[QZ9] gives the options of one seed one order, with none lost', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const item = buildSingle({ options })
        const presented = presentItem(item, seed)
        expect(presentItem(item, seed)).toEqual(presented)
        if (presented.type !== 'single') throw new Error('The type changed')
        expect(presented.options.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
      }),
    )
  })

  it('[QZ9] gives different seeds different orders', () => {
    const orders = ['1', '2', '3', '4', '5'].map((seed) =>
      JSON.stringify(presentItem(buildSingle({ options }), seed)),
    )
    expect(new Set(orders).size).toBeGreaterThan(1)
  })

  it('[QZ10] never presents an ordering already in order', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const presented = presentItem(
          buildOrdering({ options: options.slice(0, 2), answer: ['a', 'b'] }),
          seed,
        )
        expect(presented).toMatchObject({ options: [{ id: 'b' }, { id: 'a' }] })
      }),
    )
  })

  it('[QZ9] keeps the picture, and the letters of a matching in their order', () => {
    const picture = { diagram: 'shop', marks: [], text: [], parts: {} }
    const [left, right] = [options, options.map(({ id }) => buildOption(`r${id}`))]
    const answer = Object.fromEntries(options.map(({ id }) => [id, `r${id}`]))
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const item = buildMatching({ left, right, answer, picture })
        expect(presentItem(item, seed)).toMatchObject({ left, picture })
        expect(presentItem(buildSingle({ options, picture }), seed)).toMatchObject({ picture })
      }),
    )
  })

  it('[QZ9] keeps every side of a matching on its side', () => {
    const presented = presentItem(buildMatching(), 'seed')
    if (presented.type !== 'matching') throw new Error('The type changed')
    expect(presented.left.map(({ id }) => id).sort()).toEqual(['dax', 'ttl'])
    expect(presented.right.map(({ id }) => id).sort()).toEqual(['cache', 'expiry'])
  })
})
