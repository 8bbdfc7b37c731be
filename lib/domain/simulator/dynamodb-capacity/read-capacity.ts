import type { WorkedStep } from '@/lib/domain/simulator/worked'
import { unreachable } from '@/lib/shared/assert'
import type { ReadConsistency, ReadLimits } from './read-limits'
import { type Rounded, roundedEach, totalBlocks } from './rounded'

export type ReadOperation = 'GetItem' | 'BatchGetItem' | 'TransactGetItems' | 'Query' | 'Scan'

/** Reads of the same kind that come again and again. */
export interface ReadRequest {
  readonly operation: ReadOperation
  /** A TransactGetItems is transactional whatever is given. */
  readonly consistency: ReadConsistency
  /** The items that one request reads, each with its size; a Query or a Scan may give one total. */
  readonly itemsBytes: readonly number[]
  readonly perSecond: number
}

export interface ReadCapacity {
  readonly rcu: number
  /** Each item, or the one sum of a Query or a Scan, with its blocks. */
  readonly rounded: readonly Rounded[]
  readonly steps: readonly WorkedStep[]
}

/**
 * The read capacity units a second that such reads use: `dynamodb-rcu-definition`, `dynamodb-getitem-rounding`,
 * `dynamodb-batchgetitem-rounding`, `dynamodb-query-rounding`.
 */
export function readCapacity(request: ReadRequest, limits: ReadLimits): ReadCapacity {
  const { operation, perSecond } = request
  const consistency = operation === 'TransactGetItems' ? 'transactional' : request.consistency
  const rounded = roundedEach(sizesToRound(request), limits.blockBytes)
  const blocks = totalBlocks(rounded)
  const unitsPerRequest = blocks * limits.unitsPerBlock[consistency]
  return {
    rcu: unitsPerRequest * perSecond,
    rounded,
    steps: [
      { name: 'blocks', value: blocks },
      { name: 'unitsPerRequest', value: unitsPerRequest },
    ],
  }
}

function sizesToRound({ operation, itemsBytes }: ReadRequest): readonly number[] {
  switch (operation) {
    case 'GetItem':
    case 'BatchGetItem':
    case 'TransactGetItems':
      return itemsBytes
    case 'Query':
    case 'Scan':
      return [sum(itemsBytes)]
    default:
      return unreachable(operation)
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
