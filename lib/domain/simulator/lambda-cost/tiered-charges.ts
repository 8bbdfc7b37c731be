import Big from 'big.js'

/** A price that holds up to so much in the month, counted from the start; null for the last one, which has no end. */
export interface PriceTier {
  readonly upTo: number | null
  /** US dollars for one, as decimal digits. */
  readonly price: string
}

/** A line of a bill: so much at such a rate. */
export interface Charge {
  readonly quantity: Big
  /** US dollars for one of the quantity, as decimal digits. */
  readonly rate: string
  readonly usd: Big
}

/** Requests are priced by the million. */
export const oneMillionth = new Big('0.000001')

export function charge(quantity: Big, rate: string): Charge {
  return { quantity, rate, usd: quantity.times(rate) }
}

/** A charge for each tier that the quantity reaches; of nothing, one of nothing at the first price. */
export function tieredCharges(quantity: Big, tiers: readonly PriceTier[]): readonly Charge[] {
  const charges: Charge[] = []
  let charged = new Big(0)
  for (const { upTo, price } of tiers) {
    if (charges.length > 0 && charged.gte(quantity)) break
    const end = upTo === null || quantity.lt(upTo) ? quantity : new Big(upTo)
    charges.push(charge(end.minus(charged), price))
    charged = end
  }
  return charges
}
