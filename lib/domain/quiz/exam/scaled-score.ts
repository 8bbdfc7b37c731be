import type { Score } from '@/lib/domain/progress/attempt'
import type { ScoreScale } from './exam'
import { wilsonInterval } from './wilson-interval'

/** Where a sitting lies on the scale that results are reported on. */
export interface ScaledScore {
  readonly low: number
  readonly high: number
  readonly verdict: Verdict
}

/** The whole range at or above the pass line, the line within it, or all of it below. */
export type Verdict = 'above' | 'across' | 'below'

/**
 * The range in which the reported score probably lies: the Wilson 95 % interval of the share of scored
 * items answered right, laid linearly onto the scale: least + (most − least) · share, rounded.
 * It is an estimate. AWS reports scaled scores that are equated between forms of different difficulty,
 * and publishes neither the equating nor which share passes (SAA-C03 exam guide, exam results).
 */
export function scaledScore({ right, total }: Score, scale: ScoreScale): ScaledScore {
  const interval = wilsonInterval(right, total)
  const low = onScale(interval.low, scale)
  const high = onScale(interval.high, scale)
  return { low, high, verdict: verdict(low, high, scale.pass) }
}

function onScale(share: number, { least, most }: ScoreScale): number {
  return Math.round(least + (most - least) * share)
}

function verdict(low: number, high: number, pass: number): Verdict {
  if (low >= pass) return 'above'
  return high < pass ? 'below' : 'across'
}
