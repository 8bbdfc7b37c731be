import { measureOf } from '@/lib/domain/fact/unit'
import type { WorkedStep } from '@/lib/domain/simulator/worked'
import { billedMs } from './billed-ms'

export interface Executions {
  readonly memoryMb: number
  readonly durationMs: number
  readonly requests: number
}

/** AWS's figures: `price-granularity`, `price-free-gb-seconds`. */
export interface DurationLimits {
  readonly granularityMs: number
  /** 0 where the free tier is used up or left out. */
  readonly freeGbSeconds: number
}

export interface GbSeconds {
  readonly gbSeconds: number
  readonly billableGbSeconds: number
  readonly steps: readonly WorkedStep[]
}

/**
 * Memory times billed time of all executions, and what of it is charged: the working that a quiz shows. Whole numbers
 * stay exact to the one division at the end, so a quiz does without the library of decimals; what becomes money starts
 * from `exactGbSeconds`.
 */
export function gbSeconds(
  { memoryMb, durationMs, requests }: Executions,
  { granularityMs, freeGbSeconds }: DurationLimits,
): GbSeconds {
  const billed = billedMs(durationMs, granularityMs)
  const used = (memoryMb * billed * requests) / (mbPerGb * msPerSecond)
  return {
    gbSeconds: used,
    billableGbSeconds: Math.max(0, used - freeGbSeconds),
    steps: [
      { name: 'billedMs', value: billed },
      { name: 'memoryGb', value: memoryMb / mbPerGb },
      { name: 'seconds', value: (billed * requests) / msPerSecond },
      { name: 'gbSeconds', value: used },
    ],
  }
}

const mbPerGb = measureOf('gb').factor / measureOf('mb').factor
const msPerSecond = measureOf('second').factor
