import type Big from 'big.js'
import { type BookPrice, priceOf } from '@/lib/domain/simulator/book'
import { breakevenUtilisation } from './breakeven-utilisation'
import type { CostScenario } from './cost-scenario'
import { tableClassPrices } from './table-class'

/** Where the two modes meet, for the class and the Region of a table. */
export interface Breakeven {
  readonly reads: Big
  readonly writes: Big
  readonly wcuHour: BookPrice
  readonly writesPerMillion: BookPrice
}

/** Null where a price is missing. */
export function breakevenOf({ book, setting, tableClass }: CostScenario): Breakeven | null {
  const keys = tableClassPrices[tableClass]
  const price = (key: string) => priceOf(book, setting.region, key)
  const [rcuHour, wcuHour] = [price(keys.rcuHour), price(keys.wcuHour)]
  const [readsPerMillion, writesPerMillion] = [
    price(keys.readsPerMillion),
    price(keys.writesPerMillion),
  ]
  if (!rcuHour?.value || !wcuHour?.value) return null
  if (!readsPerMillion?.value || !writesPerMillion?.value) return null
  return {
    reads: breakevenUtilisation(rcuHour.value, readsPerMillion.value),
    writes: breakevenUtilisation(wcuHour.value, writesPerMillion.value),
    wcuHour,
    writesPerMillion,
  }
}
