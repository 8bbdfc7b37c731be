import { measureOf } from '@/lib/domain/fact/unit'
import type { ScalingRate } from '@/lib/domain/simulator/lambda-concurrency/concurrency-figures'

export interface ScalingBudget {
  /** Takes one environment out of what may be added at this moment; false where nothing is left. Moments only go forward. */
  readonly take: (atMs: number) => boolean
}

/**
 * How many environments a function may add: never more than the rate's at one moment, refilled continuously, and what
 * is not used is not saved up. Source: Lambda guide, "Lambda scaling behavior"; `lambda-auto-scaling`.
 */
export function createScalingBudget({ environments, intervalSeconds }: ScalingRate): ScalingBudget {
  const perMs = environments / (intervalSeconds * measureOf('second').factor)
  let left = environments
  let countedAtMs = 0
  return {
    take: (atMs) => {
      left = Math.min(environments, left + (atMs - countedAtMs) * perMs)
      countedAtMs = atMs
      if (left < 1) return false
      left -= 1
      return true
    },
  }
}
