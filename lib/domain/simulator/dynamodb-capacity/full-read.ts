import { measureOf } from '@/lib/domain/fact/unit'
import type { ReadLimits } from './read-limits'

export interface FullRead {
  readonly bytesPerSecond: number
  readonly seconds: number
  readonly hours: number
}

/**
 * How long strongly consistent reads of a whole table take with these units, which must be more than none:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EMRforDynamoDB.PerformanceTuning.Throughput.html
 */
export function fullRead(
  { rcu, totalBytes }: { readonly rcu: number; readonly totalBytes: number },
  { blockBytes, unitsPerBlock }: ReadLimits,
): FullRead {
  const bytesPerSecond = (rcu / unitsPerBlock.strong) * blockBytes
  const seconds = totalBytes / bytesPerSecond
  return { bytesPerSecond, seconds, hours: seconds / secondsPerHour }
}

const secondsPerHour = measureOf('hour').factor / measureOf('second').factor
