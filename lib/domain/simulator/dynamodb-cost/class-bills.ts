import type Big from 'big.js'
import type { Book } from '@/lib/domain/simulator/book'
import { type Bill, billOf } from './bill-line'
import type { DynamodbCostSetting } from './dynamodb-cost-setting'
import { freeTier, nothingFree, withoutTableShare } from './free-tier'
import type { LaneTotals } from './lane-totals'
import type { StoredTable } from './stored-table'
import type { TableClass } from './table-class'
import { tableUsage } from './table-usage'
import { onDemandUsage, provisionedUsage } from './throughput-usage'

/** A month of the table in one class: its reads and writes in each mode, and all else. */
export interface ClassBills {
  readonly onDemand: Bill
  readonly provisioned: Bill
  readonly rest: Bill
}

interface MonthOfTable {
  readonly setting: DynamodbCostSetting
  readonly book: Book
  readonly readTotals: LaneTotals
  readonly writeTotals: LaneTotals
  readonly stored: StoredTable
}

export function classBills(month: MonthOfTable, tableClass: TableClass): ClassBills {
  const { setting, book, readTotals, writeTotals, stored } = month
  const { region, gsis, monthHours, replicas } = setting
  const all = setting.freeTier ? freeTier(book) : nothingFree
  const free = tableClass === 'standard' ? all : withoutTableShare(all)
  const throughput = { tableClass, monthHours, regions: replicas }
  const day = (reads: number, writes: number) => ({
    readUnits: reads,
    writeUnits: writes,
    // Every index takes every write, as large as the table does.
    indexWriteUnits: writes * gsis,
  })
  const requested = day(readTotals.demandUnits, writeTotals.demandUnits)
  const provided = day(readTotals.billedUnitHours, writeTotals.billedUnitHours)
  const { storedGb, tableGb } = stored
  return {
    onDemand: billOf(onDemandUsage(requested, throughput), region, book),
    provisioned: billOf(provisionedUsage(provided, throughput, free), region, book),
    rest: billOf(tableUsage({ ...setting, tableClass, storedGb, tableGb }, free), region, book),
  }
}

export const modes = ['onDemand', 'provisioned'] as const
export type Mode = (typeof modes)[number]

/** The sum of a bill; null where a price is missing, as it would be too low. */
export function sumOfBill({ knownUsd, missing }: Bill): Big | null {
  return missing.length > 0 ? null : knownUsd
}

/** The mode whose reads and writes cost less; null where one cannot be worked out. */
export function cheaperMode(bills: ClassBills): Mode | null {
  const [onDemand, provisioned] = [sumOfBill(bills.onDemand), sumOfBill(bills.provisioned)]
  if (onDemand === null || provisioned === null) return null
  return onDemand.lte(provisioned) ? 'onDemand' : 'provisioned'
}
