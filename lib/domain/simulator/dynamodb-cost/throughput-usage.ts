import Big from 'big.js'
import { measureOf } from '@/lib/domain/fact/unit'
import type { Usage } from './bill-line'
import type { FreeTier } from './free-tier'
import { perMillion } from './per-million'
import { type TableClass, tableClassPrices } from './table-class'

const hoursPerDay = measureOf('day').factor / measureOf('hour').factor

/** A day of a table, to be repeated for a month. */
export interface DayOfThroughput {
  readonly readUnits: number
  /** Without those of indexes. */
  readonly writeUnits: number
  readonly indexWriteUnits: number
}

export interface MonthOfThroughput {
  readonly tableClass: TableClass
  readonly monthHours: number
  /** Regions that hold the table; from two on its own writes are replicated ones (fact `gt-billing`). */
  readonly regions: number
}

/** What a month of such days uses on demand, in request units (fact `dynamodb-on-demand-pay-per-use`). */
export function onDemandUsage(day: DayOfThroughput, month: MonthOfThroughput): readonly Usage[] {
  const keys = tableClassPrices[month.tableClass]
  const replicated = month.regions > 1
  const ofMonth = (units: number, times: number) => ({
    quantity: new Big(units).times(times).times(month.monthHours).div(hoursPerDay),
    free: 0,
    per: perMillion,
  })
  return [
    { id: 'reads', priceKey: keys.readsPerMillion, ...ofMonth(day.readUnits, 1) },
    {
      id: replicated ? 'replicated-writes' : 'writes',
      priceKey: replicated ? keys.replicatedWritesPerMillion : keys.writesPerMillion,
      ...ofMonth(day.writeUnits, month.regions),
    },
    {
      id: 'index-writes',
      priceKey: keys.writesPerMillion,
      ...ofMonth(day.indexWriteUnits, month.regions),
    },
  ]
}

/**
 * What a month of such days uses in provisioned mode, in unit-hours of capacity as it was billed (fact
 * `dynamodb-provisioned-billing`). What is free is so many units around the clock.
 */
export function provisionedUsage(
  day: DayOfThroughput,
  month: MonthOfThroughput,
  free: FreeTier,
): readonly Usage[] {
  const keys = tableClassPrices[month.tableClass]
  const replicated = month.regions > 1
  const unitHours = (ofDay: number, times: number) =>
    new Big(ofDay).times(times).times(month.monthHours).div(hoursPerDay)
  const freeHours = (units: number) => new Big(units).times(month.monthHours)
  const writes = unitHours(day.writeUnits, month.regions)
  const freeWrites = freeHours(free.wcu)
  return [
    {
      id: 'reads',
      priceKey: keys.rcuHour,
      quantity: unitHours(day.readUnits, 1),
      free: freeHours(free.rcu),
      per: 1,
    },
    {
      id: replicated ? 'replicated-writes' : 'writes',
      priceKey: replicated ? keys.replicatedWcuHour : keys.wcuHour,
      quantity: writes,
      free: freeWrites,
      per: 1,
    },
    {
      id: 'index-writes',
      priceKey: keys.wcuHour,
      quantity: unitHours(day.indexWriteUnits, month.regions),
      // Of one kind of unit what the table leaves is its indexes'.
      free: replicated || writes.gt(freeWrites) ? 0 : freeWrites.minus(writes),
      per: 1,
    },
  ]
}
