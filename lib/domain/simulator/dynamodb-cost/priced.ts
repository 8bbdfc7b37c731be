import Big, { type BigSource } from 'big.js'

/** So much of something, what of it is free, and how many of it a price is for: 1, or a million requests. */
export interface Priced {
  readonly quantity: BigSource
  readonly free: BigSource
  readonly per: number
}

/** What is left to pay for once the free part is taken off. */
export function billableOf({ quantity, free }: Pick<Priced, 'quantity' | 'free'>): Big {
  const rest = new Big(quantity).minus(free)
  return rest.gt(0) ? rest : new Big(0)
}

/** Its price, unrounded. The division comes last, so that what ends on half a cent stays there. */
export function chargeOf(priced: Priced, rate: BigSource): Big {
  return billableOf(priced).times(rate).div(priced.per)
}
