import { measureOf } from '@/lib/domain/fact/unit'
import {
  type ReadOperation,
  readCapacity,
} from '@/lib/domain/simulator/dynamodb-capacity/read-capacity'
import {
  type WriteRequest,
  writeCapacity,
} from '@/lib/domain/simulator/dynamodb-capacity/write-capacity'
import { stepsByName, type WorkedStep } from '@/lib/domain/simulator/worked'
import { type Model, modelOf, type Numbers } from './model'

const oneItem = ['itemKb', 'perSecond', 'blockKb', 'unitsPerBlock'] as const
const severalItems = ['items', ...oneItem] as const
const steps = ['blocksPerItem', 'totalKb', 'blocks', 'unitsPerRequest']

type Given = Readonly<Record<(typeof oneItem)[number], number>> & { readonly items?: number }

/** Reads of one item or, where `items` is given, of so many alike. The figure of a template says how they are read. */
export function readModel(operation: ReadOperation): Model {
  return capacityModel(operation === 'GetItem', (given) => {
    const { unitsPerBlock: cost } = given
    const { rcu, steps: found } = readCapacity(
      { operation, consistency: 'strong', ...requestOf(given) },
      {
        blockBytes: bytesOf(given.blockKb),
        unitsPerBlock: { eventual: cost, strong: cost, transactional: cost },
      },
    )
    return { answer: rcu, found }
  })
}

export function writeModel(operation: Exclude<WriteRequest['operation'], 'UpdateItem'>): Model {
  return capacityModel(operation === 'PutItem', (given) => {
    const { unitsPerBlock: cost } = given
    const { wcu, steps: found } = writeCapacity(
      { operation, ...requestOf(given) },
      {
        blockBytes: bytesOf(given.blockKb),
        unitsPerBlock: cost,
        unitsPerTransactionalBlock: cost,
      },
    )
    return { answer: wcu, found }
  })
}

function capacityModel(
  isOfOneItem: boolean,
  work: (given: Given) => { readonly answer: number; readonly found: readonly WorkedStep[] },
): Model {
  const run = (given: Given): Numbers & { readonly answer: number } => {
    const { answer, found } = work(given)
    const { items = 1, itemKb, blockKb } = given
    const blocksPerItem = Math.ceil(bytesOf(itemKb) / bytesOf(blockKb))
    return { blocksPerItem, totalKb: items * itemKb, ...stepsByName(found), answer }
  }
  return isOfOneItem ? modelOf(oneItem, steps, run) : modelOf(severalItems, steps, run)
}

function requestOf({ items = 1, itemKb, perSecond }: Given) {
  return { itemsBytes: new Array<number>(items).fill(bytesOf(itemKb)), perSecond }
}

/** No number where a size is no whole number of bytes: it would be rounded otherwise than its line says. */
function bytesOf(kb: number): number {
  const bytes = kb * measureOf('kb').factor
  return Number.isInteger(bytes) ? bytes : Number.NaN
}
