import type { FreeTier } from './lambda-cost-limits'
import { type LambdaRates, neededRate } from './lambda-rates'

/** What runs use on average. */
export interface MeanRun {
  readonly gbSeconds: number
  readonly requestsEach: number
}

/**
 * The numbers of runs after which another run costs more or less than the ones before it: where free requests and free
 * GB-seconds end, and where a price tier does. Whole runs, rising, from 0; in between, costs grow along a line.
 */
export function costKinks(run: MeanRun, free: FreeTier, rates: LambdaRates): readonly number[] {
  const bounds = neededRate(rates, 'durationTiers').flatMap(({ upTo }) => upTo ?? [])
  const tierEnds = [0, ...bounds].map((bound) => (free.gbSeconds + bound) / run.gbSeconds)
  const kinks = [free.requests / run.requestsEach, ...(run.gbSeconds > 0 ? tierEnds : [])]
  const countable = kinks.map(Math.floor).filter((runs) => runs <= Number.MAX_SAFE_INTEGER)
  return [...new Set([0, ...countable])].sort((a, b) => a - b)
}
