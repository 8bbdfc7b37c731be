import { z } from 'zod'
import type { Book } from '@/lib/domain/simulator/book'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { amount } from '@/lib/domain/simulator/input-schema'
import { billedStorage, storageLimits } from './billed-storage'
import { expectedInstead } from './item-fault'
import { itemLimits, maxItemBytes } from './item-limits'
import { itemSize } from './item-size'
import { readTypedItem } from './read-typed-item'

/** What the command line answers for `dynamodb-item-size`. */
export const dynamodbItemSizeModels: readonly ContractModel[] = [
  contractModel(
    null,
    (book) => z.strictObject({ item: typedItem(book) }),
    ({ item }, book) => itemSize(item, itemLimits(book)),
  ),
  contractModel(
    'billed-storage-bytes',
    (book) =>
      z.strictObject({
        itemBytes: amount({ max: maxItemBytes(book) }),
        globalTable: z.boolean({ error: 'expected true or false' }).default(false),
      }),
    (stored, book) => billedStorage(stored, storageLimits(book)),
  ),
]

function typedItem(book: Book) {
  return z.unknown().transform((given, context) => {
    const reading = readTypedItem(given, itemLimits(book))
    if (!('fault' in reading)) return reading.value
    const { path, ...problem } = reading.fault
    context.addIssue({ code: 'custom', path: [...path], message: expectedInstead(problem).en })
    return z.NEVER
  })
}
