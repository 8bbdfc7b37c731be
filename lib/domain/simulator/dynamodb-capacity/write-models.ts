import { z } from 'zod'
import type { Book } from '@/lib/domain/simulator/book'
import { maxItemBytes } from '@/lib/domain/simulator/dynamodb-item-size/item-limits'
import { amount, oneOf } from '@/lib/domain/simulator/input-schema'
import { changeSizeFields, hasOneSize, itemSizeFields, itemsBytesOf } from './size-models'
import { type WriteCapacity, writeCapacity } from './write-capacity'
import { writeLimits } from './write-limits'

const itemWrites = ['DeleteItem', 'BatchWriteItem', 'TransactWriteItems'] as const
const puts = ['PutItem'] as const
const updates = ['UpdateItem'] as const
export const writeOperations = [...puts, ...itemWrites, ...updates] as const

/** Writes know no consistency but their being in a transaction or not: the words for reads change nothing. */
const writeConsistency = oneOf(['standard', 'transactional', 'strong', 'eventual'])

/** What each kind of write may hold. */
export function writeSchemas(book: Book) {
  const maxBytes = maxItemBytes(book)
  const common = {
    consistency: writeConsistency.default('standard'),
    perSecond: amount().default(1),
  }
  const { itemsBytes, ...ofOne } = itemSizeFields(maxBytes)
  const ofChange = changeSizeFields(maxBytes)
  const ofItems = z
    .strictObject({ operation: oneOf(itemWrites), ...common, ...ofOne, itemsBytes })
    .refine(hasOneSize, 'expected exactly one of itemKb, itemBytes, itemsBytes')
  const ofPuts = z
    .strictObject({ operation: oneOf(puts), ...common, ...ofOne, itemsBytes, ...ofChange })
    .refine(
      hasOneSize,
      'expected exactly one of itemKb, itemBytes, itemsBytes, or beforeBytes with afterBytes',
    )
  const ofUpdates = z
    .strictObject({ operation: oneOf(updates), ...common, ...ofOne, ...ofChange })
    .refine(hasOneSize, 'expected beforeBytes with afterBytes, or one of itemKb, itemBytes')
  return [ofItems, ofPuts, ofUpdates] as const
}

type WriteInputs = z.output<ReturnType<typeof writeSchemas>[number]>

export function answerWrite(inputs: WriteInputs, book: Book): WriteCapacity {
  const { operation, perSecond } = inputs
  const consistency = inputs.consistency === 'transactional' ? 'transactional' : 'standard'
  const writes = { consistency, perSecond } as const
  const itemsBytes = itemsBytesOf(inputs)
  if (operation !== 'UpdateItem') {
    return writeCapacity({ operation, ...writes, itemsBytes }, writeLimits(book))
  }
  const [bytes = 0] = itemsBytes
  const { beforeBytes = bytes, afterBytes = bytes } = inputs
  return writeCapacity({ operation, ...writes, beforeBytes, afterBytes }, writeLimits(book))
}
