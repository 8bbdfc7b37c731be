import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { blocksOf } from './blocks'

/** AWS's figure: `kds-cdc-billing`. */
export function captureBlockBytes(book: Book): number {
  return figureOf(book, 'kds-cdc-billing#cdc_unit_kb') * measureOf('kb').factor
}

/** An item before and after it changed; nothing before it is added, nothing after it is deleted. */
export interface ItemChange {
  readonly beforeBytes: number
  readonly afterBytes: number
}

/**
 * Change data capture units for sending one change to Kinesis Data Streams: the larger of the two images, counted as a
 * write is. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/kds.html
 */
export function captureUnits({ beforeBytes, afterBytes }: ItemChange, blockBytes: number): number {
  return blocksOf(Math.max(beforeBytes, afterBytes), blockBytes)
}
