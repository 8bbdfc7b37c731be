import { describe, expect, it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { answerRequest } from '@/lib/domain/simulator/answer-request'
import { dynamodbCostModels } from './dynamodb-cost-models'

const book = await readBook(projectRoot)
const models = new Map([['dynamodb-cost', dynamodbCostModels]])

const ask = (inputs: Readonly<Record<string, unknown>>) =>
  answerRequest({ id: '1', simulator: 'dynamodb-cost', inputs }, models, book)

const storage = {
  model: 'storage',
  items: 1_000_000,
  itemBytes: 1000,
  perItemOverheadBytes: 100,
  bytesPerGb: 1_000_000_000,
  rate: '0.25',
}
const reads = {
  model: 'on-demand-sustained',
  readsPerSecond: 100,
  itemBytes: 5000,
  consistency: 'eventual',
  secondsPerMonth: 2_592_000,
  rruPerMillion: '0.125',
}
const streams = {
  model: 'streams',
  lambdaReads: 50_000_000,
  otherReads: 12_500_000,
  freeReads: 2_500_000,
  rate: '0.0000002',
}

describe('dynamodbCostModels', () => {
  it.each([
    [
      {
        lines: [
          { what: 'writes', quantity: 3.55, rate: '1.25' },
          { what: 'reads', quantity: 3.55, rate: 0.25 },
        ],
      },
      // 4.4375 and 0.8875: the sum is rounded, not added up from rounded lines.
      { lineUsd: [4.44, 0.89], totalUsd: 5.33 },
    ],
    [
      { lines: new Array(3).fill({ what: 'thirds', quantity: 1, rate: '0.335' }) },
      { lineUsd: [0.34, 0.34, 0.34], totalUsd: 1.01 },
    ],
    [
      { lines: [{ what: 'one write', quantity: 1, rate: '0.000000625' }] },
      { lineUsd: [0.000000625], totalUsd: 0.000000625 },
    ],
    [{ lines: [] }, { lineUsd: [], totalUsd: 0 }],
    [storage, { gb: 1.1, totalUsd: 0.28 }],
    [
      { ...storage, bytesPerGb: 1_073_741_824, items: 1_073_741_824 },
      { gb: 1100, totalUsd: 275 },
    ],
    [
      { ...storage, items: 0 },
      { gb: 0, totalUsd: 0 },
    ],
    // 5,000 bytes are two blocks of 4 KB, at half a unit each.
    [reads, { rru: 259_200_000, totalUsd: 32.4 }],
    [
      { ...reads, itemBytes: 4096 },
      { rru: 129_600_000, totalUsd: 16.2 },
    ],
    [
      { ...reads, consistency: 'strong' },
      { rru: 518_400_000, totalUsd: 64.8 },
    ],
    [
      { ...reads, consistency: 'transactional' },
      { rru: 1_036_800_000, totalUsd: 129.6 },
    ],
    [
      { ...reads, readsPerSecond: 0 },
      { rru: 0, totalUsd: 0 },
    ],
    [streams, { billableReads: 10_000_000, totalUsd: 2 }],
    [
      { ...streams, otherReads: 2_500_000 },
      { billableReads: 0, totalUsd: 0 },
    ],
    // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/global-tables-billing.html
    [
      {
        model: 'global-table-units',
        itemKb: 1,
        days: [
          { writes: 100, regions: 1, gsis: 0 },
          { writes: 150, regions: 2, gsis: 0 },
          { writes: 200, regions: 2, gsis: 1 },
        ],
      },
      {
        wruTotal: 500,
        rwruTotal: 700,
        perDay: [
          { wru: 100, rwru: 0 },
          { wru: 0, rwru: 300 },
          { wru: 400, rwru: 400 },
        ],
      },
    ],
    [
      {
        model: 'global-table-units',
        itemKb: 2.5,
        days: [{ writes: 10, regions: 3, gsis: 2 }],
      },
      { wruTotal: 180, rwruTotal: 90, perDay: [{ wru: 180, rwru: 90 }] },
    ],
    [
      { model: 'global-table-units', itemKb: 1, days: [{ writes: 10, regions: 1, gsis: 2 }] },
      { wruTotal: 30, rwruTotal: 0 },
    ],
  ])('answers %j with %j', (inputs, output) => {
    expect(ask(inputs)).toMatchObject({ output })
  })

  it('finds the utilisation at which both modes cost the same', () => {
    const wcu = { model: 'breakeven-utilisation', wcuHour: '0.00065', wruPerMillion: '0.625' }
    // 0.00065 ÷ (3,600 × 0.000000625)
    expect(ask(wcu)).toMatchObject({
      output: { utilisation: expect.closeTo(0.2888888889, 10) },
    })
    expect(ask({ ...wcu, wcuHour: '0.00225' })).toMatchObject({ output: { utilisation: 1 } })
  })

  it.each([
    [{}, 'lines: found nothing; expected a list of lines'],
    [{ lines: [{ what: 'a', quantity: -1, rate: '1' }] }, 'lines[0].quantity: found -1; expected'],
    [{ lines: [{ what: 'a', quantity: 1, rate: '$1' }] }, 'lines[0].rate: found "$1"; expected'],
    [{ lines: [{ what: 'a', quantity: 1 }] }, 'lines[0].rate: found nothing; expected a price'],
    [
      { lines: [{ what: 'a', quantity: 1, rate: 1, note: '' }] },
      'lines[0].note: there is no such field.',
    ],
    [{ ...storage, bytesPerGb: 0 }, 'bytesPerGb: found 0; expected a number from 1 to'],
    [
      { ...reads, itemBytes: 409_601 },
      'itemBytes: found 409601; expected a whole number from 1 to 409,600.',
    ],
    [
      { ...reads, consistency: 'standard' },
      'consistency: found "standard"; expected one of eventual, strong, transactional.',
    ],
    [
      { model: 'breakeven-utilisation', wcuHour: '0.00065', wruPerMillion: '0' },
      'wruPerMillion: found "0"; expected a price above zero',
    ],
    [{ ...streams, freeReads: 'all' }, 'freeReads: found "all"; expected a number from 0 to'],
    [
      { model: 'global-table-units', itemKb: 401, days: [] },
      'itemKb: found 401; expected a number from 0.0009765625 to 400.',
    ],
    [
      { model: 'global-table-units', itemKb: 1, days: [{ writes: 1, regions: 0, gsis: 0 }] },
      'days[0].regions: found 0; expected a whole number from 1 to',
    ],
    [{ model: 'taxes' }, 'model: found "taxes" for dynamodb-cost; leave it out, or give one of'],
  ])('refuses %j', (inputs, message) => {
    expect(ask(inputs)).toMatchObject({ error: { message: expect.stringContaining(message) } })
  })
})
