import { measureOf } from '@/lib/domain/fact/unit'
import { seededRandom } from '@/lib/shared/random'
import { advance, arrive, createStorm, finish } from './play'
import type { StormSample, StormTotals } from './recorder'
import { concurrencyCap, type StormLimits, type StormSettings } from './settings'
import { arrivalTimes } from './traffic'

export interface StormRun {
  readonly samples: readonly StormSample[]
  readonly totals: StormTotals
}

/**
 * Plays requests against a function and its database, event by event: environments start cold, are used again and end,
 * requests are throttled, connections are opened, lent, waited for and refused. The same settings give the same run, and
 * both ways to the database meet the same requests.
 */
export function runStorm(given: StormSettings, limits: StormLimits): StormRun {
  const settings = { ...given, provisioned: Math.min(given.provisioned, concurrencyCap(given)) }
  const { seed, seconds, traffic, durationSpread } = settings
  const storm = createStorm(settings, limits)
  const arrivals = seededRandom(`${seed}/arrivals`)
  const durations = seededRandom(`${seed}/durations`)
  for (const atSeconds of arrivalTimes(traffic, seconds, arrivals)) {
    const atMs = atSeconds * msPerSecond
    advance(storm, atMs)
    arrive(storm, atMs, 1 + durationSpread * (2 * durations() - 1))
  }
  finish(storm, seconds * msPerSecond)
  return { samples: storm.recorder.samples(), totals: storm.recorder.totals() }
}

const msPerSecond = measureOf('second').factor
