import { measureOf } from '@/lib/domain/fact/unit'
import type { ScalingRate } from '@/lib/domain/simulator/lambda-concurrency/concurrency-figures'
import { createTokenBucket, type TokenBucket } from './token-bucket'

const msPerSecond = measureOf('second').factor

/**
 * How many environments a function may add: never more than the rate's at one moment, refilled continuously, and what
 * is not used is not saved up. Source: Lambda guide, "Lambda scaling behavior"; `lambda-auto-scaling`.
 */
export function scalingBudget({ environments, intervalSeconds }: ScalingRate): TokenBucket {
  return createTokenBucket(environments, environments / (intervalSeconds * msPerSecond))
}

/** How much of a second's requests may come at one moment: AWS does not say how it counts, so this is an assumption. */
const atOnce = 0.25

/** So many requests a second, evenly: `lambda-requests-per-second`. */
export function requestQuota(perSecond: number): TokenBucket {
  // A quota that is not zero lets through at least one.
  const most = perSecond === 0 ? 0 : Math.max(1, perSecond * atOnce)
  return createTokenBucket(most, perSecond / msPerSecond)
}
