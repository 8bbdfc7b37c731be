import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** AWS's figures about the size of an item. */
export interface ItemLimits {
  /** `dynamodb-item-size-calculation` */
  readonly digitsPerByte: number
  readonly numberOverheadBytes: number
  readonly nullOrBooleanBytes: number
  readonly documentOverheadBytes: number
  readonly elementOverheadBytes: number
  readonly maxSignificantDigits: number
  /** `dynamodb-number-range` */
  readonly smallestPowerOfTen: number
  readonly largestPowerOfTen: number
  /** `dynamodb-document-types` */
  readonly maxNestingLevels: number
  /** `dynamodb-item-size-max` */
  readonly maxItemBytes: number
}

export function itemLimits(book: Book): ItemLimits {
  const size = (figure: string) => figureOf(book, `dynamodb-item-size-calculation#${figure}`)
  return {
    digitsPerByte: size('number_digits_per_byte'),
    numberOverheadBytes: size('number_overhead_bytes'),
    nullOrBooleanBytes: size('null_or_boolean_bytes'),
    documentOverheadBytes: size('list_map_overhead_bytes'),
    elementOverheadBytes: size('list_map_element_overhead_bytes'),
    maxSignificantDigits: size('number_max_significant_digits'),
    smallestPowerOfTen: figureOf(book, 'dynamodb-number-range#smallest_power_of_ten'),
    largestPowerOfTen: figureOf(book, 'dynamodb-number-range#largest_power_of_ten'),
    maxNestingLevels: figureOf(book, 'dynamodb-document-types#max_nesting_levels'),
    maxItemBytes: maxItemBytes(book),
  }
}

/** `dynamodb-item-size-max` */
export function maxItemBytes(book: Book): number {
  return figureOf(book, 'dynamodb-item-size-max#max_item_size_kb') * measureOf('kb').factor
}
