import 'server-only'
import type { Facts } from '@/lib/domain/fact/fact'
import type { Book, BookPrice } from '@/lib/domain/simulator/book'
import { readFacts } from './read-facts'
import { type Price, readPrices } from './read-prices'

/** All that the simulators know: every number among the figures of facts, every price that is one. */
export async function readBook(root: string): Promise<Book> {
  const [{ facts }, { books }] = await Promise.all([readFacts(root), readPrices(root)])
  return {
    figures: numbersOf(facts),
    prices: Object.fromEntries([...books].map(([region, prices]) => [region, pricesOf(prices)])),
  }
}

function numbersOf(facts: Facts): Book['figures'] {
  return Object.fromEntries(
    [...facts.values()].flatMap(({ id, figures }) =>
      Object.entries(figures).flatMap(([name, figure]) =>
        isNumeric(figure) ? [[`${id}#${name}`, figure] as const] : [],
      ),
    ),
  )
}

function isNumeric(figure: unknown): figure is number | readonly number[] {
  return Array.isArray(figure)
    ? figure.every((one) => typeof one === 'number')
    : typeof figure === 'number'
}

function pricesOf(prices: readonly Price[]): Readonly<Record<string, BookPrice>> {
  return Object.fromEntries(
    prices.flatMap(({ key, value, unit, source, asOf, evidence }) =>
      typeof value === 'boolean' ? [] : [[key, { value, unit, source, asOf, evidence }] as const],
    ),
  )
}
