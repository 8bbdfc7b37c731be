import { assert } from '@/lib/shared/assert'
import type { Localized } from '@/lib/shared/locale'

/**
 * What the simulators know about AWS: the figures of facts by `fact-id#figure`, and price books by region. Plain
 * data, so that a page can be handed the part that it needs.
 */
export interface Book {
  readonly figures: Readonly<Record<string, number | readonly number[]>>
  readonly prices: Readonly<Record<string, Readonly<Record<string, BookPrice>>>>
}

export interface BookPrice {
  /** A decimal that keeps every digit; null where nobody has found the price yet. */
  readonly value: string | null
  readonly unit: Localized
  readonly source: string
  /** The day or year the price was read, or `unverified`. */
  readonly asOf: string
  /** `knowledge` says that nobody has read it at its source. */
  readonly evidence: 'read' | 'knowledge'
}

/** The regions that have a price book. */
export const regions = ['us-east-1', 'ap-northeast-2'] as const
export type Region = (typeof regions)[number]
export const defaultRegion: Region = 'us-east-1'

/** The price book that holds whatever no region changes. */
const everywhere = 'everywhere'

/** The figure of a fact, such as `limit-memory#max_memory_mb`. One that is not there is a mistake of ours. */
export function figureOf({ figures }: Book, reference: string): number {
  const figure = figures[reference]
  assert(typeof figure === 'number', `The book has no number for ${reference}.`)
  return figure
}

/** The figures of a fact that come as a list, such as the bounds of tiers. */
export function figuresOf({ figures }: Book, reference: string): readonly number[] {
  const list = figures[reference]
  assert(Array.isArray(list), `The book has no list of numbers for ${reference}.`)
  return list
}

/** The price in this region, or the one that holds everywhere. Null where it is not known: then say so, and never guess. */
export function priceOf({ prices }: Book, region: string, key: string): BookPrice | null {
  const price = prices[region]?.[key] ?? prices[everywhere]?.[key]
  return price === undefined || price.value === null ? null : price
}
