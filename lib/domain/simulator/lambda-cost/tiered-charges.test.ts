import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PriceTier, tieredCharges } from './tiered-charges'

const tiers: readonly PriceTier[] = [
  { upTo: 100, price: '0.3' },
  { upTo: 250, price: '0.2' },
  { upTo: null, price: '0.1' },
]

const shown = (quantity: number) =>
  tieredCharges(new Big(quantity), tiers).map((one) => [one.quantity.toNumber(), one.rate])

describe('tieredCharges', () => {
  it.each([
    [0, [[0, '0.3']]],
    [60, [[60, '0.3']]],
    [100, [[100, '0.3']]],
    [
      101,
      [
        [100, '0.3'],
        [1, '0.2'],
      ],
    ],
    [
      250,
      [
        [100, '0.3'],
        [150, '0.2'],
      ],
    ],
    [
      1000,
      [
        [100, '0.3'],
        [150, '0.2'],
        [750, '0.1'],
      ],
    ],
  ])('splits %d', (quantity, expected) => {
    expect(shown(quantity)).toEqual(expected)
  })

  it('adds up without losing a digit', () => {
    const charges = tieredCharges(new Big('250.5'), tiers)
    expect(charges.map(({ usd }) => usd.toFixed())).toEqual(['30', '30', '0.05'])
  })

  it('charges all of the quantity, and more of it never costs less', () => {
    const quantity = fc.integer({ min: 0, max: 1000 })
    const totalOf = (amount: number) =>
      tieredCharges(new Big(amount), tiers).reduce((sum, { usd }) => sum.plus(usd), new Big(0))
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const all = tieredCharges(new Big(a), tiers).reduce(
          (sum, one) => sum.plus(one.quantity),
          new Big(0),
        )
        expect(all.toNumber()).toBe(a)
        expect(totalOf(a + b).gte(totalOf(a))).toBe(true)
      }),
    )
  })
})
