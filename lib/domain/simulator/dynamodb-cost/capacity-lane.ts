import { autoScaled } from '@/lib/domain/simulator/dynamodb-capacity/auto-scaled'
import { burstMinute } from './burst-bucket'

/** How auto scaling is set up for the reads or the writes of a table. */
export interface ScalingPolicy {
  readonly minUnits: number
  readonly maxUnits: number
  readonly targetPercent: number
  /** From the decision to the new capacity; AWS says "several minutes". */
  readonly updateMinutes: number
}

/** AWS's figures: `dynamodb-autoscaling-behaviour`, `dynamodb-burst-capacity`, `dynamodb-capacity-decrease-quota`. */
export interface ScalingLimits {
  readonly scaleUpAfterMinutes: number
  readonly scaleDownDatapoints: number
  readonly burstSeconds: number
  /** Decreases that a table may make in the first hour of a day that has any. */
  readonly initialDecreases: number
}

/** A minute as it went; rates in capacity units a second. */
export interface CapacityMinute {
  readonly demand: number
  readonly provisioned: number
  readonly served: number
  readonly throttled: number
  /** Whether a decrease was begun, which counts against the table's quota. */
  readonly decreased: boolean
}

/** The reads or the writes of a table, minute after minute. */
export interface CapacityLane {
  readonly nextMinute: (demand: number, mayDecrease: boolean) => CapacityMinute
}

const secondsPerMinute = 60

/**
 * Capacity that auto scaling moves towards the target: up after minutes above it, down after readings below it, to what
 * the highest of them needs (fact `dynamodb-autoscaling-behaviour`). It starts at what the first demand needs.
 */
export function createLane(
  firstDemand: number,
  policy: ScalingPolicy,
  limits: ScalingLimits,
): CapacityLane {
  let provisioned = unitsFor(firstDemand, policy)
  let savedUnits = 0
  let update: { readonly units: number; minutesLeft: number } | null = null
  let minutesAbove = 0
  // The latest readings in a row that were below the target, the oldest written over first.
  const lowReadings = new Float64Array(limits.scaleDownDatapoints)
  let lowCount = 0

  /** While an update runs, nothing is watched. */
  function watch(served: number) {
    const target = (provisioned * policy.targetPercent) / 100
    minutesAbove = served > target ? minutesAbove + 1 : 0
    if (served < target) lowReadings[lowCount++ % lowReadings.length] = served
    else lowCount = 0
  }

  function wantedUnits(served: number, mayDecrease: boolean): number {
    if (minutesAbove >= limits.scaleUpAfterMinutes) {
      return Math.max(provisioned, unitsFor(served, policy))
    }
    if (!mayDecrease || lowCount < lowReadings.length) return provisioned
    // No reading of the row asks for less than the latest one does.
    if (unitsFor(served, policy) >= provisioned) return provisioned
    return Math.min(provisioned, unitsFor(lowReadings.reduce(larger), policy))
  }

  function finishUpdate() {
    if (update === null) return
    if (update.minutesLeft === 0) {
      provisioned = update.units
      update = null
    } else update.minutesLeft -= 1
  }

  function beginUpdate(served: number, mayDecrease: boolean): boolean {
    watch(served)
    const units = wantedUnits(served, mayDecrease)
    if (units === provisioned) return false
    const decreases = units < provisioned
    update = { units, minutesLeft: policy.updateMinutes }
    minutesAbove = 0
    lowCount = 0
    return decreases
  }

  return {
    nextMinute(demand, mayDecrease) {
      finishUpdate()
      const burst = burstMinute({ demand, provisioned, savedUnits }, limits)
      savedUnits = burst.savedUnits
      const served = burst.servedUnits / secondsPerMinute
      const throttled = burst.throttledUnits / secondsPerMinute
      const before = provisioned
      const decreased = update === null && beginUpdate(served, mayDecrease)
      return { demand, provisioned: before, served, throttled, decreased }
    },
  }
}

function larger(one: number, other: number): number {
  return Math.max(one, other)
}

function unitsFor(consumed: number, { minUnits, maxUnits, targetPercent }: ScalingPolicy): number {
  return Math.min(maxUnits, Math.max(minUnits, autoScaled({ consumed, targetPercent })))
}
