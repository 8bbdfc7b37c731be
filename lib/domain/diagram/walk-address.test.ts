import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWalkPlace, walkStart, writeWalkPlace } from './walk-address'

const lengths = new Map([
  [null, 5],
  ['no-nat', 3],
])

describe('a place in a walk, as the address holds it', () => {
  it.each([
    ['', walkStart],
    ['3', { step: 3, whatIf: null }],
    ['2.no-nat', { step: 2, whatIf: 'no-nat' }],
    // Beyond the end, of another diagram, or nonsense: where there is something to show.
    ['9', { step: 5, whatIf: null }],
    ['9.no-nat', { step: 3, whatIf: 'no-nat' }],
    ['2.gone', { step: 2, whatIf: null }],
    ['-1', walkStart],
    ['1e3', walkStart],
    ['3.no-nat.x', walkStart],
  ])('reads %j', (text, place) => {
    expect(readWalkPlace(text, lengths)).toEqual(place)
  })

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(null, 'no-nat'),
        fc.integer({ min: 0, max: 3 }),
        (whatIf, step) => {
          expect(readWalkPlace(writeWalkPlace({ step, whatIf }), lengths)).toEqual({ step, whatIf })
        },
      ),
    )
  })
})
