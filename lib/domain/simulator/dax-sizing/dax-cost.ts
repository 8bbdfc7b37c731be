import Big from 'big.js'
import { measureOf } from '@/lib/domain/fact/unit'
import { type DaxScenario, readModeOf } from './dax-sizing-setting'

const secondsPerHour = measureOf('hour').factor / measureOf('second').factor

/** Request units that a price of request units is for. */
export const perMillion = 1_000_000

/** What the nodes cost in a month (fact `dax-billing`); null where their price is not known. */
export function nodesUsd({ setting, nodeHour, monthHours }: DaxScenario): Big | null {
  if (!nodeHour?.value) return null
  return new Big(nodeHour.value).times(setting.nodes).times(monthHours)
}

/** What the reads that the cache answers would have cost at DynamoDB in a month. */
export function savedReadsUsd(scenario: DaxScenario): Big | null {
  const { readPrice, effect, monthHours } = scenario
  if (!readPrice?.value) return null
  const hours = new Big(readPrice.value).times(effect.rcuSaved).times(monthHours)
  return readModeOf(scenario.setting) === 'provisioned'
    ? hours
    : hours.times(secondsPerHour).div(perMillion)
}
