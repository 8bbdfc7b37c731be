import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { blocksOf } from '@/lib/domain/simulator/dynamodb-capacity/blocks'
import { readLimits } from '@/lib/domain/simulator/dynamodb-capacity/read-limits'
import { writeLimits } from '@/lib/domain/simulator/dynamodb-capacity/write-limits'
import { type ClassBills, classBills } from './class-bills'
import { minutesOfDay } from './day-traffic'
import { consistencyOf, type DynamodbCostSetting, tableClassOf } from './dynamodb-cost-setting'
import { readHours } from './hours-text'
import { type LaneTotals, laneTotals } from './lane-totals'
import { type PartitionLoad, partitionLimits, partitionLoad } from './partition-load'
import { type ScaledDay, scaledDay, scalingLimits } from './scaled-day'
import { type StoredTable, storedTable } from './stored-table'
import type { TableClass } from './table-class'

/** A table with its day, in both modes and both classes. */
export interface CostScenario {
  readonly setting: DynamodbCostSetting
  readonly book: Book
  readonly tableClass: TableClass
  readonly units: RequestUnits
  /** Requests of a day. */
  readonly reads: number
  readonly writes: number
  readonly day: ScaledDay
  readonly readTotals: LaneTotals
  readonly writeTotals: LaneTotals
  readonly stored: StoredTable
  readonly bills: Readonly<Record<TableClass, ClassBills>>
  /** Capacity units a second in the busiest hour. */
  readonly peak: { readonly readUnits: number; readonly writeUnits: number }
  readonly partition: PartitionLoad
}

/** What one request costs in units. */
export interface RequestUnits {
  readonly readBlocks: number
  readonly perReadBlock: number
  readonly perRead: number
  readonly perWrite: number
}

const secondsPerHour = measureOf('hour').factor / measureOf('second').factor

export function costScenario(setting: DynamodbCostSetting, book: Book): CostScenario {
  const units = requestUnits(setting, book)
  const [reads, writes] = [readHours(setting.readsByHour), readHours(setting.writesByHour)]
  const day = scaledDayOf(setting, reads, writes, units, book)
  const [readTotals, writeTotals] = [laneTotals(day.reads), laneTotals(day.writes)]
  const stored = storedTable(setting, book)
  const usage = { setting, book, readTotals, writeTotals, stored }
  const peak = {
    readUnits: Math.max(...reads) * units.perRead,
    writeUnits: Math.max(...writes) * units.perWrite,
  }
  return {
    setting,
    book,
    tableClass: tableClassOf(setting),
    units,
    reads: sum(reads) * secondsPerHour,
    writes: sum(writes) * secondsPerHour,
    day,
    readTotals,
    writeTotals,
    stored,
    bills: {
      standard: classBills(usage, 'standard'),
      'standard-ia': classBills(usage, 'standard-ia'),
    },
    peak,
    partition: partitionLoad(
      {
        ...peak,
        hottestKeyShare: setting.hotKeyPercent / 100,
        tableGb: stored.tableGb,
      },
      partitionLimits(book),
    ),
  }
}

function requestUnits(setting: DynamodbCostSetting, book: Book): RequestUnits {
  const itemBytes = setting.itemKb * measureOf('kb').factor
  const [read, write] = [readLimits(book), writeLimits(book)]
  const readBlocks = blocksOf(itemBytes, read.blockBytes)
  const perReadBlock = read.unitsPerBlock[consistencyOf(setting)]
  return {
    readBlocks,
    perReadBlock,
    perRead: readBlocks * perReadBlock,
    perWrite: blocksOf(itemBytes, write.blockBytes) * write.unitsPerBlock,
  }
}

function scaledDayOf(
  setting: DynamodbCostSetting,
  reads: readonly number[],
  writes: readonly number[],
  units: RequestUnits,
  book: Book,
): ScaledDay {
  const { targetPercent, updateMinutes } = setting
  const lane = (
    hourly: readonly number[],
    perRequest: number,
    bounds: readonly [number, number],
  ) => ({
    demand: minutesOfDay(hourly.map((requests) => requests * perRequest)),
    policy: {
      minUnits: bounds[0],
      // A maximum below the minimum would leave no room at all.
      maxUnits: Math.max(...bounds),
      targetPercent,
      updateMinutes,
    },
  })
  return scaledDay(
    lane(reads, units.perRead, [setting.minRcu, setting.maxRcu]),
    lane(writes, units.perWrite, [setting.minWcu, setting.maxWcu]),
    scalingLimits(book),
  )
}

/** What provisioned capacity is kept for at most, by default (fact `dynamodb-table-throughput-quota`). */
export function tableQuota(book: Book): { readonly reads: number; readonly writes: number } {
  const quota = (name: string) => figureOf(book, `dynamodb-table-throughput-quota#${name}`)
  return {
    reads: quota('default_table_read_units'),
    writes: quota('default_table_write_units'),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
