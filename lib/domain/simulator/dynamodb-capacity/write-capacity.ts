import type { WorkedStep } from '@/lib/domain/simulator/worked'
import { unreachable } from '@/lib/shared/assert'

/** Writes of the same kind that come again and again. */
export type WriteRequest = ItemWrites | ItemUpdate

interface ItemWrites {
  readonly operation: 'PutItem' | 'DeleteItem' | 'BatchWriteItem' | 'TransactWriteItems'
  /** The items that one request writes; of a deletion what is deleted, of a replacement the larger one. */
  readonly itemsBytes: readonly number[]
  readonly perSecond: number
}

interface ItemUpdate {
  readonly operation: 'UpdateItem'
  readonly beforeBytes: number
  readonly afterBytes: number
  readonly perSecond: number
}

/** AWS's figures: `dynamodb-wcu-definition`, `dynamodb-write-rounding`. */
export interface WriteLimits {
  readonly blockBytes: number
  readonly unitsPerBlock: number
  readonly unitsPerTransactionalBlock: number
}

export interface WriteCapacity {
  readonly wcu: number
  readonly steps: readonly WorkedStep[]
}

/** The write capacity units a second that such writes use. */
export function writeCapacity(request: WriteRequest, limits: WriteLimits): WriteCapacity {
  const { blockBytes, unitsPerBlock, unitsPerTransactionalBlock } = limits
  const blocks = bytesWritten(request)
    .map((bytes) => Math.ceil(bytes / blockBytes))
    .reduce((total, one) => total + one, 0)
  const transactional = request.operation === 'TransactWriteItems'
  const unitsPerRequest = blocks * (transactional ? unitsPerTransactionalBlock : unitsPerBlock)
  return {
    wcu: unitsPerRequest * request.perSecond,
    steps: [
      { name: 'blocks', value: blocks },
      { name: 'unitsPerRequest', value: unitsPerRequest },
    ],
  }
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
