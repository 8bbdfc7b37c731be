import { z } from 'zod'
import { numberText } from '@/lib/domain/fact/unit'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { maxItemBytes } from '@/lib/domain/simulator/dynamodb-item-size/item-limits'
import { amount, oneOf } from '@/lib/domain/simulator/input-schema'
import { accessModel } from './access-models'
import { autoScaled, targetPercentRange } from './auto-scaled'
import { burstCapacity, burstSeconds } from './burst-capacity'
import { captureBlockBytes, captureUnits } from './change-capture'
import { fullRead } from './full-read'
import { indexChanges, indexWrite, indexWriteLimits } from './index-write'
import { bytesOfKb } from './kilobytes'
import { mixedReads } from './mixed-reads'
import { instantlyAccommodates, onDemandLimits, onDemandStart } from './on-demand-start'
import { possibleReads } from './possible-reads'
import { readLimits } from './read-limits'
import { replicatedCapacity } from './replicated-capacity'
import { shardCount } from './shard-count'
import { kbField } from './size-models'
import { throughput } from './throughput'
import { transactionalIndexWrite } from './transactional-index-write'
import { writeLimits } from './write-limits'

/** More than a table has Regions or indexes. */
const mostListed = 1000

/** A list of so many numbers; the refusal names how many. */
function list(each: ReturnType<typeof amount>, least: 0 | 1) {
  const message = `expected a list of ${least} to ${numberText(mostListed)} numbers`
  return z.array(each, { error: message }).min(least, message).max(mostListed, message)
}

const reading: readonly ContractModel[] = [
  contractModel(
    'units-to-throughput',
    () =>
      z
        .strictObject({ rcu: amount().optional(), wcu: amount().optional() })
        .refine(
          ({ rcu, wcu }) => rcu !== undefined || wcu !== undefined,
          'expected rcu, wcu or both',
        )
        .transform(({ rcu = 0, wcu = 0 }) => ({ rcu, wcu })),
    (units, book) => throughput(units, readLimits(book), writeLimits(book)),
  ),
  contractModel(
    'reads-possible',
    (book) => z.strictObject({ rcu: amount(), itemKb: kbField(maxItemBytes(book)) }),
    ({ rcu, itemKb }, book) => {
      const { perSecond } = possibleReads({ rcu, itemBytes: bytesOfKb(itemKb) }, readLimits(book))
      return {
        strongReadsPerSecond: perSecond.strong,
        eventualReadsPerSecond: perSecond.eventual,
        transactionalReadsPerSecond: perSecond.transactional,
      }
    },
  ),
  contractModel(
    'mixed-reads',
    (book) =>
      z.strictObject({
        itemKb: kbField(maxItemBytes(book)),
        strongPerSecond: amount(),
        eventualPerSecond: amount(),
      }),
    ({ itemKb, ...reads }, book) =>
      mixedReads({ ...reads, itemBytes: bytesOfKb(itemKb) }, readLimits(book)),
  ),
  contractModel(
    'full-read-time',
    () => z.strictObject({ rcu: amount({ min: 1 }), totalBytes: amount() }),
    (table, book) => fullRead(table, readLimits(book)),
  ),
  contractModel(
    'shard-count',
    (book) =>
      z.strictObject({
        unitKb: amount({ min: 1 }),
        avgItemBytes: amount({ min: 1, max: maxItemBytes(book) }),
        partitionRcu: amount({ min: 1 }),
        itemsToRead: amount(),
      }),
    ({ unitKb, ...read }) => shardCount({ ...read, unitBytes: bytesOfKb(unitKb) }),
  ),
]

const writing: readonly ContractModel[] = [
  contractModel(
    'global-table',
    (book) =>
      z.strictObject({
        writesPerSecondPerRegion: list(amount(), 1),
        itemKb: kbField(maxItemBytes(book)),
      }),
    ({ writesPerSecondPerRegion, itemKb }, book) =>
      replicatedCapacity(
        { writesPerSecondPerRegion, itemBytes: bytesOfKb(itemKb) },
        writeLimits(book),
      ),
  ),
  contractModel(
    'gsi-write',
    (book) =>
      z.strictObject({
        change: oneOf(indexChanges),
        indexBytes: amount({ max: maxItemBytes(book) }).default(0),
      }),
    (write, book) => indexWrite(write, indexWriteLimits(book)),
  ),
  contractModel(
    'transactional-write-with-gsi',
    (book) =>
      z.strictObject({
        baseBytes: amount({ max: maxItemBytes(book) }),
        gsiBytes: list(amount({ max: maxItemBytes(book) }), 0),
      }),
    (item, book) => transactionalIndexWrite(item, writeLimits(book)),
  ),
  contractModel(
    'kinesis-change-data-capture-units',
    (book) =>
      z.strictObject({
        beforeBytes: amount({ max: maxItemBytes(book) }),
        afterBytes: amount({ max: maxItemBytes(book) }),
      }),
    (change, book) => ({ units: captureUnits(change, captureBlockBytes(book)) }),
  ),
]

const scaling: readonly ContractModel[] = [
  contractModel(
    'burst-capacity',
    () => z.strictObject({ provisioned: amount(), idleSeconds: amount() }),
    (idle, book) => burstCapacity(idle, burstSeconds(book)),
  ),
  contractModel(
    'on-demand-peak',
    () => z.strictObject({ previousPeak: amount() }),
    ({ previousPeak }, book) => ({
      instantlyAccommodates: instantlyAccommodates(previousPeak, onDemandLimits(book)),
    }),
  ),
  contractModel(
    'switch-to-on-demand',
    () => z.strictObject({ wcu: amount(), rcu: amount() }),
    (provisioned, book) => onDemandStart(provisioned, onDemandLimits(book)),
  ),
  contractModel(
    'auto-scaling',
    (book) =>
      z.strictObject({ consumed: amount(), targetPercent: amount(targetPercentRange(book)) }),
    (use) => ({ provisioned: autoScaled(use) }),
  ),
]

/** What the command line answers for `dynamodb-capacity`. */
export const dynamodbCapacityModels: readonly ContractModel[] = [
  accessModel,
  ...reading,
  ...writing,
  ...scaling,
]
