import Big, { type BigSource } from 'big.js'
import { measureOf } from '@/lib/domain/fact/unit'
import { perMillion } from './per-million'

const secondsPerHour = measureOf('hour').factor / measureOf('second').factor

/**
 * The average utilisation, 1 being full, at which provisioned capacity and on-demand requests cost the same: the price
 * of a unit for an hour ÷ what the requests that it serves in an hour cost on demand. Below it on-demand is cheaper
 * (fact `dynamodb-on-demand-price-vs-provisioned`).
 */
export function breakevenUtilisation(usdPerUnitHour: BigSource, usdPerMillion: BigSource): Big {
  const requestUnits = new Big(usdPerMillion).times(secondsPerHour)
  return new Big(usdPerUnitHour).times(perMillion).div(requestUnits)
}
