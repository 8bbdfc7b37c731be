import { z } from 'zod'
import type { Book } from '@/lib/domain/simulator/book'
import { maxItemBytes } from '@/lib/domain/simulator/dynamodb-item-size/item-limits'
import { amount, count, most, oneOf } from '@/lib/domain/simulator/input-schema'
import { type LsiFetch, lsiFetch } from './lsi-fetch'
import { type ReadCapacity, readCapacity } from './read-capacity'
import { readLimits } from './read-limits'
import { hasOneSize, itemSizeFields, itemsBytesOf } from './size-models'

const itemReads = ['GetItem', 'BatchGetItem', 'TransactGetItems'] as const
const rangeReads = ['Query', 'Scan'] as const
const fetches = ['LsiQueryWithFetch'] as const
export const readOperations = [...itemReads, ...rangeReads, ...fetches] as const

/** `standard` is what DynamoDB does unless told otherwise. */
const consistencyFor = {
  strong: 'strong',
  eventual: 'eventual',
  standard: 'eventual',
  transactional: 'transactional',
} as const

const itemConsistency = oneOf(['strong', 'eventual', 'transactional', 'standard'])
/** A transaction reads items by their keys only. */
const rangeConsistency = oneOf(['strong', 'eventual', 'standard'])

/** What each kind of read may hold. */
export function readSchemas(book: Book) {
  const maxBytes = maxItemBytes(book)
  const perSecond = amount().default(1)
  const consistency = itemConsistency.default('standard')
  const rangeFields = { consistency: rangeConsistency.default('standard'), perSecond }
  const ofItems = z
    .strictObject({
      operation: oneOf(itemReads),
      consistency,
      perSecond,
      ...itemSizeFields(maxBytes),
    })
    .refine(hasOneSize, 'expected exactly one of itemKb, itemBytes, itemsBytes')
  const ofRanges = z
    .strictObject({
      operation: oneOf(rangeReads),
      ...rangeFields,
      ...itemSizeFields(most),
      totalBytes: amount().optional(),
    })
    .refine(hasOneSize, 'expected exactly one of itemKb, itemBytes, itemsBytes, totalBytes')
  const ofIndex = z.strictObject({
    operation: oneOf(fetches),
    ...rangeFields,
    items: count(),
    projectedBytes: amount({ max: maxBytes }),
    baseBytes: amount({ max: maxBytes }),
  })
  return [ofItems, ofRanges, ofIndex] as const
}

type ReadInputs = z.output<ReturnType<typeof readSchemas>[number]>

export function answerRead(inputs: ReadInputs, book: Book): ReadCapacity | LsiFetch {
  const limits = readLimits(book)
  if (inputs.operation === 'LsiQueryWithFetch') {
    return lsiFetch({ ...inputs, consistency: consistencyFor[inputs.consistency] }, limits)
  }
  const { operation, perSecond } = inputs
  const consistency = consistencyFor[inputs.consistency]
  return readCapacity(
    { operation, consistency, perSecond, itemsBytes: itemsBytesOf(inputs) },
    limits,
  )
}
