import type { WorkedStep } from '@/lib/domain/simulator/worked'
import { unreachable } from '@/lib/shared/assert'

export type ReadOperation = 'GetItem' | 'BatchGetItem' | 'TransactGetItems' | 'Query' | 'Scan'
export type ReadConsistency = 'eventual' | 'strong' | 'transactional'

/** Reads of the same kind that come again and again. */
export interface ReadRequest {
  readonly operation: ReadOperation
  /** A TransactGetItems is transactional whatever is given. */
  readonly consistency: ReadConsistency
  /** The items that one request reads, each with its size; a Query or a Scan may give one total. */
  readonly itemsBytes: readonly number[]
  readonly perSecond: number
}

/** AWS's figures: `dynamodb-rcu-definition`, `dynamodb-getitem-rounding`. */
export interface ReadLimits {
  readonly blockBytes: number
  /** What a block costs, by how it is read. */
  readonly unitsPerBlock: Readonly<Record<ReadConsistency, number>>
}

export interface ReadCapacity {
  readonly rcu: number
  readonly steps: readonly WorkedStep[]
}

/** The read capacity units a second that such reads use. */
export function readCapacity(request: ReadRequest, limits: ReadLimits): ReadCapacity {
  const { operation, perSecond } = request
  const consistency = operation === 'TransactGetItems' ? 'transactional' : request.consistency
  const blocks = blocksRead(request, limits.blockBytes)
  const unitsPerRequest = blocks * limits.unitsPerBlock[consistency]
  const rcu = unitsPerRequest * perSecond
  return {
    rcu,
    steps: [
      { name: 'blocks', value: blocks },
      { name: 'unitsPerRequest', value: unitsPerRequest },
    ],
  }
}

function blocksRead({ operation, itemsBytes }: ReadRequest, blockBytes: number): number {
  switch (operation) {
    case 'GetItem':
    case 'BatchGetItem':
    case 'TransactGetItems':
      return sum(itemsBytes.map((bytes) => Math.ceil(bytes / blockBytes)))
    case 'Query':
    case 'Scan':
      return Math.ceil(sum(itemsBytes) / blockBytes)
    default:
      return unreachable(operation)
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
