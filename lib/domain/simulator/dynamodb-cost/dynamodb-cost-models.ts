import { z } from 'zod'
import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { type ContractModel, contractModel } from '@/lib/domain/simulator/contract-model'
import { readLimits } from '@/lib/domain/simulator/dynamodb-capacity/read-limits'
import { writeLimits } from '@/lib/domain/simulator/dynamodb-capacity/write-limits'
import { amount, count, oneOf, rate } from '@/lib/domain/simulator/input-schema'
import { toUsd } from '@/lib/domain/simulator/money'
import { stepsByName } from '@/lib/domain/simulator/worked'
import { breakevenUtilisation } from './breakeven-utilisation'
import { costSum } from './cost-sum'
import { replicatedWrites } from './replicated-writes'
import { storageCost } from './storage-cost'
import { streamReadsCost } from './stream-reads-cost'
import { sustainedReads } from './sustained-reads'

const bytesPerKb = measureOf('kb').factor

const positiveRate = rate.refine((price) => Number(price) > 0, {
  error: 'expected a price above zero, as digits such as "0.625"',
})

const list = <Entry extends z.ZodType>(entry: Entry, what: string) =>
  z.array(entry, { error: `expected a list of ${what}` })

const line = z.strictObject({
  what: z.string({ error: 'expected text' }),
  quantity: amount(),
  rate,
})

const day = z.strictObject({ writes: amount(), regions: count({ min: 1 }), gsis: count() })

function maxItemKb(book: Book): number {
  return figureOf(book, 'dynamodb-item-size-max#max_item_size_kb')
}

/** What the command line answers about the cost of a table. */
export const dynamodbCostModels: readonly ContractModel[] = [
  contractModel(
    null,
    () => z.strictObject({ lines: list(line, 'lines {what, quantity, rate}') }),
    ({ lines }) => {
      const { lineUsd, totalUsd } = costSum(lines)
      return { lineUsd: lineUsd.map(toUsd), totalUsd: toUsd(totalUsd) }
    },
  ),
  contractModel(
    'storage',
    () =>
      z.strictObject({
        items: amount(),
        itemBytes: amount(),
        perItemOverheadBytes: amount(),
        bytesPerGb: amount({ min: 1 }),
        rate,
      }),
    (given) => {
      const { gb, totalUsd, steps } = storageCost({ ...given, freeGb: 0 }, given.rate)
      return { gb: gb.toNumber(), totalUsd: toUsd(totalUsd), steps: stepsByName(steps) }
    },
  ),
  contractModel(
    'on-demand-sustained',
    (book) =>
      z.strictObject({
        readsPerSecond: amount(),
        itemBytes: count({ min: 1, max: maxItemKb(book) * bytesPerKb }),
        consistency: oneOf(['eventual', 'strong', 'transactional']),
        secondsPerMonth: amount(),
        rruPerMillion: rate,
      }),
    (given, book) => {
      const limits = readLimits(book)
      const { rru, totalUsd, steps } = sustainedReads(given, limits, given.rruPerMillion)
      return { rru: rru.toNumber(), totalUsd: toUsd(totalUsd), steps: stepsByName(steps) }
    },
  ),
  contractModel(
    'breakeven-utilisation',
    () => z.strictObject({ wcuHour: rate, wruPerMillion: positiveRate }),
    ({ wcuHour, wruPerMillion }) => ({
      utilisation: breakevenUtilisation(wcuHour, wruPerMillion).toNumber(),
    }),
  ),
  contractModel(
    'streams',
    () =>
      z.strictObject({ lambdaReads: amount(), otherReads: amount(), freeReads: amount(), rate }),
    (reads) => {
      const { billableReads, totalUsd } = streamReadsCost(reads, reads.rate)
      return { billableReads, totalUsd: toUsd(totalUsd) }
    },
  ),
  contractModel(
    'global-table-units',
    (book) =>
      z.strictObject({
        days: list(day, 'days {writes, regions, gsis}'),
        itemKb: amount({ min: 1 / bytesPerKb, max: maxItemKb(book) }),
      }),
    ({ days, itemKb }, book) => {
      const size = { itemBytes: itemKb * bytesPerKb, blockBytes: writeLimits(book).blockBytes }
      const perDay = days.map((one) => replicatedWrites(one, size))
      return {
        wruTotal: perDay.reduce((total, { wru }) => total + wru, 0),
        rwruTotal: perDay.reduce((total, { rwru }) => total + rwru, 0),
        perDay,
      }
    },
  ),
]
