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
  const unitsOf = (rate: (minute: CapacityMinute) => number) =>
    minutes.reduce((total, minute) => total + rate(minute) * secondsPerMinute, 0)
  const provisioned = minutes.map((minute) => minute.provisioned)
  const servedUnits = unitsOf(({ served }) => served)
  const provisionedUnits = unitsOf((minute) => minute.provisioned)
  return {
    demandUnits: unitsOf(({ demand }) => demand),
    servedUnits,
    throttledUnits: unitsOf(({ throttled }) => throttled),
    throttledMinutes: minutes.filter(({ throttled }) => throttled > 0).length,
    billedUnitHours: highestOfHours(provisioned).reduce((total, units) => total + units, 0),
    lowestUnits: Math.min(...provisioned),
    highestUnits: Math.max(...provisioned),
    utilisation: provisionedUnits > 0 ? servedUnits / provisionedUnits : 0,
  }
}

function highestOfHours(provisioned: readonly number[]): readonly number[] {
  const hours = Math.ceil(provisioned.length / minutesPerHour)
  return Array.from({ length: hours }, (_, hour) =>
    Math.max(...provisioned.slice(hour * minutesPerHour, (hour + 1) * minutesPerHour)),
  )
}
