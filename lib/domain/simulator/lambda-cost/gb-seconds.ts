import { measureOf } from '@/lib/domain/fact/unit'
import type { WorkedStep } from '@/lib/domain/simulator/worked'

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

/** Memory times billed time of all executions, and what of it is charged. */
export function gbSeconds(
  { memoryMb, durationMs, requests }: Executions,
  { granularityMs, freeGbSeconds }: DurationLimits,
): GbSeconds {
  const billedMs = Math.ceil(durationMs / granularityMs) * granularityMs
  const mbPerGb = measureOf('gb').factor / measureOf('mb').factor
  // One division at the end: whole numbers stay exact until then.
  const used = (memoryMb * billedMs * requests) / (mbPerGb * msPerSecond)
  return {
    gbSeconds: used,
    billableGbSeconds: Math.max(0, used - freeGbSeconds),
    steps: [
      { name: 'billedMs', value: billedMs },
      { name: 'memoryGb', value: memoryMb / mbPerGb },
      { name: 'seconds', value: (billedMs * requests) / msPerSecond },
      { name: 'gbSeconds', value: used },
    ],
  }
}

const msPerSecond = measureOf('second').factor
