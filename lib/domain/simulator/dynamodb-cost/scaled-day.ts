import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { burstSeconds } from '@/lib/domain/simulator/dynamodb-capacity/burst-capacity'
import {
  type CapacityLane,
  type CapacityMinute,
  createLane,
  type ScalingLimits,
  type ScalingPolicy,
} from './capacity-lane'
import { mayDecrease } from './decrease-quota'

/** What is asked of the reads or the writes of a table, in capacity units a second for each minute of a day. */
export interface LaneDemand {
  readonly demand: readonly number[]
  readonly policy: ScalingPolicy
}

export interface ScaledDay {
  readonly reads: readonly CapacityMinute[]
  readonly writes: readonly CapacityMinute[]
  /** The minutes in which a decrease was begun. */
  readonly decreases: readonly number[]
}

/**
 * A day of a table with auto scaling, minute by minute (fact `dynamodb-autoscaling-behaviour`). Every day is taken to
 * be the same, so the first one only warms up: what is told is the day after it. Reads and writes share the table's
 * quota of decreases.
 */
export function scaledDay(reads: LaneDemand, writes: LaneDemand, limits: ScalingLimits): ScaledDay {
  const lanes = { reads: laneAtMidnight(reads, limits), writes: laneAtMidnight(writes, limits) }
  runDay(lanes, reads, writes, limits)
  return runDay(lanes, reads, writes, limits)
}

export function scalingLimits(book: Book): ScalingLimits {
  return {
    scaleUpAfterMinutes: figureOf(book, 'dynamodb-autoscaling-behaviour#scale_up_after_minutes'),
    scaleDownDatapoints: figureOf(book, 'dynamodb-autoscaling-behaviour#scale_down_datapoints'),
    burstSeconds: burstSeconds(book),
    initialDecreases: figureOf(book, 'dynamodb-capacity-decrease-quota#initial_decreases_per_day'),
  }
}

interface Lanes {
  readonly reads: CapacityLane
  readonly writes: CapacityLane
}

function laneAtMidnight({ demand, policy }: LaneDemand, limits: ScalingLimits): CapacityLane {
  return createLane(demand[0] ?? 0, policy, limits)
}

/** Takes both lanes through a day. One update may lower both, and then counts once. */
function runDay(
  lanes: Lanes,
  reads: LaneDemand,
  writes: LaneDemand,
  limits: ScalingLimits,
): ScaledDay {
  const readMinutes: CapacityMinute[] = []
  const writeMinutes: CapacityMinute[] = []
  const decreases: number[] = []
  reads.demand.forEach((demand, minute) => {
    const allowed = mayDecrease(minute, decreases, limits)
    const read = lanes.reads.nextMinute(demand, allowed)
    const write = lanes.writes.nextMinute(writes.demand[minute] ?? 0, allowed)
    if (read.decreased || write.decreased) decreases.push(minute)
    readMinutes.push(read)
    writeMinutes.push(write)
  })
  return { reads: readMinutes, writes: writeMinutes, decreases }
}
