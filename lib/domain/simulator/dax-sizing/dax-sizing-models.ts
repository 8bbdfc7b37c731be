import { z } from 'zod'
import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { amount, count } from '@/lib/domain/simulator/input-schema'
import { stepsByName } from '@/lib/domain/simulator/worked'
import { hitRate, rcuServed } from './cached-reads'
import { daxLimits } from './dax-limits'
import { nodeLossFactor, utilisationFactor } from './headroom'
import { maxWrites } from './max-writes'
import { normalizedRps } from './normalized-rps'
import { targetRps } from './target-rps'

const oneByteKb = 1 / measureOf('kb').factor

/** An item has a byte at least, and a table takes none above the limit. */
function itemKb(book: Book) {
  const max = figureOf(book, 'dynamodb-item-size-max#max_item_size_kb')
  return amount({ min: oneByteKb, max })
}

const nodes = (min: number) => (book: Book) =>
  z.strictObject({ nodes: count({ min, max: daxLimits(book).maxNodes }) })

const reads = z
  .strictObject({ hits: amount(), misses: amount() })
  .refine(({ hits, misses }) => hits + misses > 0, {
    path: ['hits'],
    message: 'expected at least one hit or miss',
  })

const belowOne = 'expected a number from 0 to less than 1'

/** What the command line answers about DAX; AWS's page on sizing a DAX cluster has the formulas. */
export const daxSizingModels: readonly ContractModel[] = [
  contractModel(
    null,
    (book) =>
      z.strictObject({
        hitRps: amount(),
        missRps: amount(),
        writeRps: amount(),
        itemKb: itemKb(book),
        nodes: count({ min: 1, max: daxLimits(book).maxNodes }),
      }),
    (load, book) => {
      const { normalizedRps: all, steps } = normalizedRps(load, daxLimits(book))
      return { normalizedRps: all, steps: stepsByName(steps) }
    },
  ),
  contractModel(
    'target',
    () =>
      z.strictObject({
        normalizedRps: amount(),
        targetUtilisationFactor: amount(),
        nodeLossFactor: amount(),
      }),
    (headroom) => targetRps(headroom),
  ),
  contractModel('node-loss-factor', nodes(2), (cluster) => ({
    factor: nodeLossFactor(cluster.nodes),
  })),
  contractModel(
    'utilisation-factor',
    () => z.strictObject({ targetPercent: amount({ min: 1, max: 100 }) }),
    ({ targetPercent }) => ({ factor: utilisationFactor(targetPercent) }),
  ),
  contractModel(
    'max-writes',
    (book) => z.strictObject({ nodeLimitRps: amount(), itemKb: itemKb(book).default(1) }),
    (node, book) => ({ writesPerSecond: maxWrites(node, daxLimits(book)) }),
  ),
  contractModel(
    'hit-rate',
    () => reads,
    (read) => ({ hitRate: hitRate(read) }),
  ),
  contractModel(
    'rcu-served',
    () =>
      z.strictObject({
        dynamodbRcu: amount(),
        hitRate: z.number({ error: belowOne }).min(0, belowOne).lt(1, belowOne),
      }),
    (served) => ({ rcuServed: rcuServed(served) }),
  ),
]
