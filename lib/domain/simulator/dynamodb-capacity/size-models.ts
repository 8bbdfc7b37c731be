import { z } from 'zod'
import { numberText } from '@/lib/domain/fact/unit'
import { amount } from '@/lib/domain/simulator/input-schema'
import { bytesOfKb, kbOfBytes } from './kilobytes'

/** The ways to say what a request reads or writes. Sizes need not be whole bytes: 1.6 KB are 1,638.4. */
export interface GivenSizes {
  readonly itemKb?: number | undefined
  readonly itemBytes?: number | undefined
  readonly itemsBytes?: readonly number[] | undefined
  readonly totalBytes?: number | undefined
  readonly beforeBytes?: number | undefined
  readonly afterBytes?: number | undefined
}

/** A longer list is no request any more. */
const longestList = 100_000

/** Fields for the size of an item, or of several, each of at most so many bytes. */
export function itemSizeFields(maxBytes: number) {
  const bytes = amount({ max: maxBytes })
  const list = `expected a list of 1 to ${numberText(longestList)} sizes in bytes`
  const sizes = z.array(bytes, { error: list }).min(1, list).max(longestList, list)
  return {
    itemKb: kbField(maxBytes).optional(),
    itemBytes: bytes.optional(),
    itemsBytes: sizes.optional(),
  }
}

/** Fields for the size of an item before and after it changes. */
export function changeSizeFields(maxBytes: number) {
  const bytes = amount({ max: maxBytes }).optional()
  return { beforeBytes: bytes, afterBytes: bytes }
}

export function kbField(maxBytes: number) {
  return amount({ max: kbOfBytes(maxBytes) })
}

/** Whether a size is given, and in one way only. */
export function hasOneSize(given: GivenSizes): boolean {
  const { itemKb, itemBytes, itemsBytes, totalBytes, beforeBytes, afterBytes } = given
  if ((beforeBytes === undefined) !== (afterBytes === undefined)) return false
  const ways = [itemKb, itemBytes, itemsBytes, totalBytes, beforeBytes]
  return ways.filter((way) => way !== undefined).length === 1
}

/** The size of each item: of one before and after a change the larger (`dynamodb-write-rounding`). */
export function itemsBytesOf(given: GivenSizes): readonly number[] {
  if (given.itemsBytes) return given.itemsBytes
  if (given.itemKb !== undefined) return [bytesOfKb(given.itemKb)]
  const { beforeBytes = 0, afterBytes = 0 } = given
  return [given.itemBytes ?? given.totalBytes ?? Math.max(beforeBytes, afterBytes)]
}
