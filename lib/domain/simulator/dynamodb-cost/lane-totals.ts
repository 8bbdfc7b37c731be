import type { CapacityMinute } from './capacity-lane'

const minutesPerHour = 60
const secondsPerMinute = 60

/** A day of reads or writes in sum. */
export interface LaneTotals {
  /** Capacity units asked for, served and refused over the day. */
  readonly demandUnits: number
  readonly servedUnits: number
  readonly throttledUnits: number
  readonly throttledMinutes: number
  /** Unit-hours that are billed: of each hour the highest capacity in it. */
  readonly billedUnitHours: number
  readonly lowestUnits: number
  readonly highestUnits: number
  /** What was served of what was provisioned, 1 being all. */
  readonly utilisation: number
}

/** Sums up the minutes of a day. Provisioned capacity is billed by the hour (fact `dynamodb-provisioned-billing`). */
export function laneTotals(minutes: readonly CapacityMinute[]): LaneTotals {
  const sums = { demand: 0, served: 0, throttled: 0, provisioned: 0, throttledMinutes: 0 }
  const highestOfHours: number[] = []
  let lowestUnits = minutes[0]?.provisioned ?? 0
  minutes.forEach(({ demand, served, throttled, provisioned }, minute) => {
    sums.demand += demand
    sums.served += served
    sums.throttled += throttled
    sums.provisioned += provisioned
    if (throttled > 0) sums.throttledMinutes += 1
    const hour = Math.floor(minute / minutesPerHour)
    highestOfHours[hour] = Math.max(highestOfHours[hour] ?? 0, provisioned)
    lowestUnits = Math.min(lowestUnits, provisioned)
  })
  return {
    demandUnits: sums.demand * secondsPerMinute,
    servedUnits: sums.served * secondsPerMinute,
    throttledUnits: sums.throttled * secondsPerMinute,
    throttledMinutes: sums.throttledMinutes,
    billedUnitHours: highestOfHours.reduce((total, units) => total + units, 0),
    lowestUnits,
    highestUnits: Math.max(0, ...highestOfHours),
    utilisation: sums.provisioned > 0 ? sums.served / sums.provisioned : 0,
  }
}
