import { measureOf } from '@/lib/domain/fact/unit'
import type { WorkedStep } from '@/lib/domain/simulator/worked'
import { billedMs } from './billed-ms'
import { exactGbSeconds } from './exact-gb-seconds'

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
  const billed = billedMs(durationMs, granularityMs)
  const exact = exactGbSeconds(memoryMb, billed, requests)
  const used = exact.toNumber()
  const mbPerGb = measureOf('gb').factor / measureOf('mb').factor
  return {
    gbSeconds: used,
    billableGbSeconds: Math.max(0, exact.minus(freeGbSeconds).toNumber()),
    steps: [
      { name: 'billedMs', value: billed },
      { name: 'memoryGb', value: memoryMb / mbPerGb },
      { name: 'seconds', value: (billed * requests) / measureOf('second').factor },
      { name: 'gbSeconds', value: used },
    ],
  }
}
