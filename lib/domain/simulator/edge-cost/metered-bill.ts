import Big from 'big.js'

/** What is priced by the million, so many of which are free each month: US dollars as decimal digits. */
export interface MeteredPrice {
  readonly perMillion: string
  readonly free: number
}

/** A month of it; nothing in it is rounded. */
export interface MeteredBill {
  readonly billable: number
  readonly usd: Big
}

const million = 1_000_000

/** What a month of invocations (`cmp-price-cff`) or of KeyValueStore reads costs: those beyond the free ones. */
export function meteredBill(count: number, { perMillion, free }: MeteredPrice): MeteredBill {
  const billable = Math.max(0, count - free)
  return { billable, usd: new Big(billable).times(perMillion).div(million) }
}
