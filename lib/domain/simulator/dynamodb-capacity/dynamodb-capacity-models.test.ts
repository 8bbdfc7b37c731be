import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { answerRequest } from '@/lib/domain/simulator/answer-request'
import type { Book } from '@/lib/domain/simulator/book'
import { dynamodbCapacityModels } from './dynamodb-capacity-models'

let book: Book
beforeAll(async () => {
  book = await readBook(projectRoot)
})

const models = new Map([['dynamodb-capacity', dynamodbCapacityModels]])

type Output = Readonly<Record<string, unknown>>

function answer(inputs: unknown): Output {
  const answered = answerRequest({ id: 'a', simulator: 'dynamodb-capacity', inputs }, models, book)
  return 'error' in answered ? { error: answered.error.message } : answered.output
}

const kb = 1024

describe('a request', () => {
  it.each([
    [{ operation: 'GetItem', itemKb: 4 }, 0.5],
    [{ operation: 'GetItem', consistency: 'standard', itemKb: 4 }, 0.5],
    [{ operation: 'GetItem', consistency: 'strong', itemKb: 9, perSecond: 20 }, 60],
    [{ operation: 'GetItem', consistency: 'transactional', itemBytes: 1 }, 2],
    [{ operation: 'GetItem', consistency: 'strong', itemBytes: 0 }, 1],
    [{ operation: 'BatchGetItem', consistency: 'strong', itemsBytes: [1.5 * kb, 6.5 * kb] }, 3],
    [{ operation: 'BatchGetItem', itemsBytes: [0, 0, 0] }, 1.5],
    [{ operation: 'TransactGetItems', consistency: 'strong', itemsBytes: [kb, 5 * kb] }, 6],
    [{ operation: 'Query', consistency: 'strong', totalBytes: 40.8 * kb }, 11],
    [{ operation: 'Query', consistency: 'strong', itemKb: 40.8 }, 11],
    [{ operation: 'Query', itemsBytes: new Array(20).fill(1.5 * kb), perSecond: 3 }, 12],
    [{ operation: 'Query', totalBytes: 0 }, 0.5],
    [{ operation: 'Scan', totalBytes: 20 * kb ** 3 }, 2_621_440],
    [{ operation: 'Scan', itemKb: 1024 }, 128],
  ])('reads %j with %d RCUs', (inputs, rcu) => {
    expect(answer(inputs)).toMatchObject({ rcu })
  })

  it.each([
    [{ operation: 'PutItem', itemKb: 1.6 }, 2],
    [{ operation: 'PutItem', itemKb: 2, consistency: 'transactional' }, 4],
    [{ operation: 'PutItem', beforeBytes: 3 * kb, afterBytes: 10, perSecond: 2 }, 6],
    [{ operation: 'DeleteItem', itemBytes: 0 }, 1],
    [{ operation: 'DeleteItem', itemKb: 400 }, 400],
    [{ operation: 'BatchWriteItem', itemsBytes: [500, 3.5 * kb] }, 5],
    [{ operation: 'TransactWriteItems', itemsBytes: [500, 3.5 * kb], consistency: 'strong' }, 10],
    [{ operation: 'UpdateItem', beforeBytes: 2 * kb, afterBytes: 700 }, 2],
    [{ operation: 'UpdateItem', beforeBytes: 0, afterBytes: 700 }, 1],
    [{ operation: 'UpdateItem', itemKb: 3.2, perSecond: 10 }, 40],
    [{ operation: 'UpdateItem', itemBytes: 1025, consistency: 'transactional' }, 4],
  ])('writes %j with %d WCUs', (inputs, wcu) => {
    expect(answer(inputs)).toMatchObject({ wcu })
  })

  it('tells each item with its blocks', () => {
    expect(answer({ operation: 'BatchWriteItem', itemsBytes: [500, 3.5 * kb] })).toEqual({
      wcu: 5,
      rounded: [
        { bytes: 500, blocks: 1 },
        { bytes: 3584, blocks: 4 },
      ],
      steps: [
        { name: 'blocks', value: 5 },
        { name: 'unitsPerRequest', value: 5 },
      ],
    })
  })

  const size = fc.double({ min: 0, max: 400, noNaN: true })

  it('never takes less for a larger item, and always something', () => {
    const operation = fc.constantFrom('GetItem', 'Query', 'PutItem', 'UpdateItem')
    const units = ({ rcu, wcu }: Output) => Number(rcu ?? wcu)
    fc.assert(
      fc.property(operation, size, size, (of, one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)]
        const least = units(answer({ operation: of, itemKb: small }))
        expect(least).toBeGreaterThan(0)
        expect(units(answer({ operation: of, itemKb: large }))).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  it.each([
    [
      { operation: 'Get' },
      'operation: found "Get"; expected one of GetItem, BatchGetItem, TransactGetItems, Query, Scan, LsiQueryWithFetch, PutItem, DeleteItem, BatchWriteItem, TransactWriteItems, UpdateItem.',
    ],
    [
      { operation: 'Query' },
      'inputs: found {"operation":"Query"}; expected exactly one of itemKb, itemBytes, itemsBytes, totalBytes.',
    ],
    [
      { operation: 'GetItem', itemKb: 1, itemBytes: 1 },
      'inputs: found {"operation":"GetItem","itemKb":1,"itemBytes":1}; expected exactly one of itemKb, itemBytes, itemsBytes.',
    ],
    [
      { operation: 'GetItem', itemKb: 400.5 },
      'itemKb: found 400.5; expected a number from 0 to 400.',
    ],
    [
      { operation: 'BatchGetItem', itemsBytes: [1, -1] },
      'itemsBytes[1]: found -1; expected a number from 0 to 409,600.',
    ],
    [
      { operation: 'BatchWriteItem', itemsBytes: [] },
      'itemsBytes: found []; expected a list of 1 to 100,000 sizes in bytes.',
    ],
    [
      { operation: 'Scan', consistency: 'transactional', totalBytes: 1 },
      'consistency: found "transactional"; expected one of strong, eventual, standard.',
    ],
    [{ operation: 'GetItem', itemKb: '4' }, 'itemKb: found "4"; expected a number from 0 to 400.'],
    [{ operation: 'GetItem', itemKb: 4, size: 1 }, 'size: there is no such field.'],
    [
      { operation: 'LsiQueryWithFetch', items: 1.5, projectedBytes: 1, baseBytes: 1 },
      'items: found 1.5; expected a whole number from 0 to 1,000,000,000,000,000.',
    ],
    [
      { operation: 'PutItem', itemKb: 1, perSecond: -1 },
      'perSecond: found -1; expected a number from 0 to 1,000,000,000,000,000.',
    ],
  ])('is refused: %j', (inputs, error) => {
    expect(answer(inputs)).toEqual({ error })
  })
})

describe('a model', () => {
  it.each([
    [
      { model: 'units-to-throughput', rcu: 6, wcu: 6 },
      {
        strongKbPerSecond: 24,
        eventualKbPerSecond: 48,
        transactionalReadKbPerSecond: 12,
        writeKbPerSecond: 6,
        transactionalWriteKbPerSecond: 3,
      },
    ],
    [
      { model: 'reads-possible', rcu: 3000, itemKb: 20 },
      { strongReadsPerSecond: 600, eventualReadsPerSecond: 1200 },
    ],
    [
      { model: 'reads-possible', rcu: 5, itemKb: 8 },
      { strongReadsPerSecond: 2.5, eventualReadsPerSecond: 5 },
    ],
    [{ model: 'mixed-reads', itemKb: 6, strongPerSecond: 10, eventualPerSecond: 5 }, { rcu: 25 }],
    [{ model: 'mixed-reads', itemKb: 3, strongPerSecond: 0, eventualPerSecond: 3 }, { rcu: 1.5 }],
    [
      { model: 'full-read-time', rcu: 100, totalBytes: 21_474_836_480 },
      { bytesPerSecond: 409_600, seconds: 52_428.8 },
    ],
    [
      { model: 'full-read-time', rcu: 1, totalBytes: 4096 * 7200 },
      { bytesPerSecond: 4096, seconds: 7200, hours: 2 },
    ],
    [
      {
        model: 'shard-count',
        unitKb: 4,
        avgItemBytes: 250,
        partitionRcu: 3000,
        itemsToRead: 600_000,
      },
      { itemsPerRcu: 16, partitionReadRate: 48_000, shards: 13 },
    ],
    [
      {
        model: 'shard-count',
        unitKb: 4,
        avgItemBytes: 4096,
        partitionRcu: 3000,
        itemsToRead: 6000,
      },
      { itemsPerRcu: 1, partitionReadRate: 3000, shards: 2 },
    ],
    [
      { model: 'shard-count', unitKb: 4, avgItemBytes: 5000, partitionRcu: 3000, itemsToRead: 0 },
      { itemsPerRcu: 0.5, partitionReadRate: 1500, shards: 1 },
    ],
    [
      { model: 'global-table', writesPerSecondPerRegion: [5, 5], itemKb: 1 },
      { rwcuPerRegion: 10, rwcuTotal: 20 },
    ],
    [
      { model: 'global-table', writesPerSecondPerRegion: [100, 20, 0], itemKb: 2.5 },
      { rwcuPerRegion: 360, rwcuTotal: 1080 },
    ],
    [{ model: 'burst-capacity', provisioned: 100, idleSeconds: 60 }, { burstUnits: 6000 }],
    [{ model: 'burst-capacity', provisioned: 100, idleSeconds: 301 }, { burstUnits: 30_000 }],
    [{ model: 'on-demand-peak', previousPeak: 50_000 }, { instantlyAccommodates: 100_000 }],
    [
      { model: 'switch-to-on-demand', wcu: 100, rcu: 100 },
      { writePerSecond: 4000, readPerSecond: 12_000 },
    ],
    [
      { model: 'switch-to-on-demand', wcu: 8000, rcu: 24_000 },
      { writePerSecond: 8000, readPerSecond: 24_000 },
    ],
    [
      { model: 'switch-to-on-demand', wcu: 10_000, rcu: 10_000 },
      { writePerSecond: 10_000, readPerSecond: 10_000 },
    ],
    [{ model: 'auto-scaling', consumed: 70, targetPercent: 70 }, { provisioned: 100 }],
    [{ model: 'auto-scaling', consumed: 80, targetPercent: 70 }, { provisioned: 115 }],
    [{ model: 'auto-scaling', consumed: 0, targetPercent: 70 }, { provisioned: 0 }],
    [
      { model: 'kinesis-change-data-capture-units', beforeBytes: 3000, afterBytes: 500 },
      { units: 3 },
    ],
    [{ model: 'kinesis-change-data-capture-units', beforeBytes: 0, afterBytes: 10 }, { units: 1 }],
    [{ model: 'gsi-write', change: 'indexed-key-changed', indexBytes: 1500 }, { indexWcu: 4 }],
    [
      { model: 'transactional-write-with-gsi', baseBytes: 1500, gsiBytes: [500, 1100] },
      { baseWcu: 4, indexWcu: 3, totalWcu: 7 },
    ],
  ])('answers %j', (inputs, output) => {
    expect(answer(inputs)).toMatchObject(output)
  })

  it.each([
    [
      { model: 'auto-scaling', consumed: 1, targetPercent: 95 },
      'targetPercent: found 95; expected a number from 20 to 90.',
    ],
    [
      { model: 'full-read-time', rcu: 0, totalBytes: 1 },
      'rcu: found 0; expected a number from 1 to 1,000,000,000,000,000.',
    ],
    [
      { model: 'global-table', writesPerSecondPerRegion: [], itemKb: 1 },
      'writesPerSecondPerRegion: found []; expected a list of 1 to 1,000 numbers.',
    ],
    [
      { model: 'gsi-write', change: 'changed', indexBytes: 1 },
      'change: found "changed"; expected one of define-indexed-attribute, indexed-key-changed, indexed-attribute-removed, projected-attribute-changed, not-in-index-before-or-after.',
    ],
    [{ model: 'on-demand-peak', previousPeak: 1, unit: 'RCU' }, 'unit: there is no such field.'],
  ])('refuses %j', (inputs, error) => {
    expect(answer(inputs)).toEqual({ error })
  })

  it('scales so that the consumed units stay within the target, with no unit too many', () => {
    const consumed = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(consumed, fc.integer({ min: 20, max: 90 }), (units, targetPercent) => {
        const output = answer({ model: 'auto-scaling', consumed: units, targetPercent })
        const provisioned = Number(output.provisioned)
        expect(units * 100).toBeLessThanOrEqual(provisioned * targetPercent)
        expect(units * 100).toBeGreaterThan((provisioned - 1) * targetPercent)
      }),
    )
  })
})
