import type { WorkedStep } from '@/lib/domain/simulator/worked'
import { unreachable } from '@/lib/shared/assert'
import { type Rounded, roundedEach, totalBlocks } from './rounded'
import type { WriteLimits } from './write-limits'

/** Writes of the same kind that come again and again. */
export type WriteRequest = ItemWrites | ItemUpdate

export type WriteConsistency = 'standard' | 'transactional'

interface Writes {
  /** Standard where it is left out; a TransactWriteItems is transactional whatever is given. */
  readonly consistency?: WriteConsistency
  readonly perSecond: number
}

interface ItemWrites extends Writes {
  readonly operation: 'PutItem' | 'DeleteItem' | 'BatchWriteItem' | 'TransactWriteItems'
  /** The items that one request writes; of a deletion what is deleted, of a replacement the larger one. */
  readonly itemsBytes: readonly number[]
}

interface ItemUpdate extends Writes {
  readonly operation: 'UpdateItem'
  readonly beforeBytes: number
  readonly afterBytes: number
}

export interface WriteCapacity {
  readonly wcu: number
  /** Each item with its blocks. */
  readonly rounded: readonly Rounded[]
  readonly steps: readonly WorkedStep[]
}

/**
 * The write capacity units a second that such writes use: `dynamodb-wcu-definition`, `dynamodb-write-rounding`,
 * `dynamodb-batchwriteitem-rounding`, `dynamodb-transaction-cost`.
 */
export function writeCapacity(request: WriteRequest, limits: WriteLimits): WriteCapacity {
  const { blockBytes, unitsPerBlock, unitsPerTransactionalBlock } = limits
  const rounded = roundedEach(bytesWritten(request), blockBytes)
  const blocks = totalBlocks(rounded)
  const unitsPerRequest =
    blocks * (isTransactional(request) ? unitsPerTransactionalBlock : unitsPerBlock)
  return {
    wcu: unitsPerRequest * request.perSecond,
    rounded,
    steps: [
      { name: 'blocks', value: blocks },
      { name: 'unitsPerRequest', value: unitsPerRequest },
    ],
  }
}

function isTransactional({ operation, consistency }: WriteRequest): boolean {
  return operation === 'TransactWriteItems' || consistency === 'transactional'
}

function bytesWritten(request: WriteRequest): readonly number[] {
  switch (request.operation) {
    case 'UpdateItem':
      return [Math.max(request.beforeBytes, request.afterBytes)]
    case 'PutItem':
    case 'DeleteItem':
    case 'BatchWriteItem':
    case 'TransactWriteItems':
      return request.itemsBytes
    default:
      return unreachable(request)
  }
}
