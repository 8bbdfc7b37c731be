import type { Runs } from './monthly-use'
import { toNanosecond } from './to-nanosecond'

/** How many runs begin in a new environment, and how long that takes to get ready. */
export interface ColdStarts {
  /** From 0 to 100. */
  readonly percent: number
  readonly initMs: number
}

/**
 * The same runs with those that start cold apart: their INIT time is billed with their run (`price-init-billed`), so the
 * two are rounded up together. Cold starts are a whole number, the nearest one.
 */
export function withColdStarts(runs: Runs, { percent, initMs }: ColdStarts): readonly Runs[] {
  const cold = Math.round((runs.requests * percent) / 100)
  const groups: readonly Runs[] = [
    { ...runs, requests: runs.requests - cold },
    { ...runs, requests: cold, durationMs: toNanosecond(runs.durationMs + initMs) },
  ]
  return groups.filter(({ requests }, index) => requests > 0 || (index === 0 && cold === 0))
}
