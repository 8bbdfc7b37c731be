import Big from 'big.js'
import { type Book, type BookPrice, priceOf } from '@/lib/domain/simulator/book'
import { sumOf } from '@/lib/domain/simulator/money'
import { billableOf, chargeOf, type Priced } from './priced'

/** What is used of something that has a price. */
export interface Usage extends Priced {
  /** What it is, such as `storage` or `writes`. */
  readonly id: string
  /** The key of its price in the book. */
  readonly priceKey: string
}

export interface BillLine extends Usage {
  readonly billable: Big
  /** Null where nobody knows it for the Region. */
  readonly price: BookPrice | null
  /** Unrounded. Null without a price, unless nothing is billed. */
  readonly usd: Big | null
}

export interface Bill {
  readonly lines: readonly BillLine[]
  /** The sum of the lines whose price is known. */
  readonly knownUsd: Big
  /** Keys of the prices that are not known: the sum is too low by what they cost. */
  readonly missing: readonly string[]
  /** Keys of the prices that nobody has read at their source. */
  readonly unverified: readonly string[]
}

/** A bill at the prices of a Region. What has no price there stays open, and is never guessed. */
export function billOf(usages: readonly Usage[], region: string, book: Book): Bill {
  const lines = usages.map((usage) => billLine(usage, region, book))
  const billed = lines.filter(({ billable }) => billable.gt(0))
  return {
    lines,
    knownUsd: sumOf(lines.flatMap(({ usd }) => (usd === null ? [] : [usd]))),
    missing: keysOf(billed.filter(({ price }) => price === null)),
    unverified: keysOf(billed.filter(({ price }) => price?.evidence === 'knowledge')),
  }
}

function billLine(usage: Usage, region: string, book: Book): BillLine {
  const billable = billableOf(usage)
  const price = priceOf(book, region, usage.priceKey)
  return { ...usage, billable, price, usd: usdOf(usage, billable, price) }
}

function usdOf(usage: Usage, billable: Big, price: BookPrice | null): Big | null {
  if (billable.eq(0)) return new Big(0)
  return price?.value ? chargeOf(usage, price.value) : null
}

function keysOf(lines: readonly BillLine[]): readonly string[] {
  return [...new Set(lines.map(({ priceKey }) => priceKey))]
}
