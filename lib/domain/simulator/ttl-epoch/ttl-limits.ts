import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** AWS's figure: `ttl-expiry-condition`. */
export interface TtlLimits {
  readonly maxPastYears: number
}

export function ttlLimits(book: Book): TtlLimits {
  return { maxPastYears: figureOf(book, 'ttl-expiry-condition#max_past_years') }
}
