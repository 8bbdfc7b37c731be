import type { Random } from '@/lib/shared/random'

/** Requests at a steady rate, and a rush on top of it: a ramp, or a burst where `rampSeconds` is 0. */
export interface Traffic {
  readonly baseRps: number
  readonly peakRps: number
  readonly rushAtSeconds: number
  /** How long the rate takes from the base to the peak. */
  readonly rampSeconds: number
  /** How long it stays there before it falls back at once. */
  readonly peakSeconds: number
}

/** A stretch of time over which the rate goes evenly from one value to another. */
interface Stretch {
  readonly from: number
  readonly seconds: number
  readonly startRps: number
  readonly endRps: number
}

/**
 * The moments, in seconds, at which requests come: a Poisson process whose rate is the traffic's. Each is as many
 * requests away from the last as an exponential distribution says; the rate tells how long that takes.
 */
export function* arrivalTimes(
  traffic: Traffic,
  seconds: number,
  random: Random,
): Generator<number, void> {
  for (const stretch of stretchesOf(traffic, seconds)) {
    const inAll = requestsIn(stretch)
    // Such a process remembers nothing: a new stretch may begin with a new gap.
    for (let passed = gap(random); passed <= inAll; passed += gap(random)) {
      yield stretch.from + secondsUntil(stretch, passed)
    }
  }
}

/** How many requests are to be expected. */
export function expectedRequests(traffic: Traffic, seconds: number): number {
  return stretchesOf(traffic, seconds).reduce((sum, stretch) => sum + requestsIn(stretch), 0)
}

function gap(random: Random): number {
  return -Math.log(1 - random())
}

function requestsIn({ seconds, startRps, endRps }: Stretch): number {
  return (seconds * (startRps + endRps)) / 2
}

/** When so many requests of the stretch have come: the root of `startRps × t + slope × t² ÷ 2 = requests`. */
function secondsUntil({ seconds, startRps, endRps }: Stretch, requests: number): number {
  const slope = (endRps - startRps) / seconds
  const rate = Math.sqrt(Math.max(0, startRps ** 2 + 2 * slope * requests))
  return Math.min(seconds, (2 * requests) / (startRps + rate))
}

function stretchesOf(
  { baseRps, peakRps, rushAtSeconds, rampSeconds, peakSeconds }: Traffic,
  seconds: number,
): readonly Stretch[] {
  const lengths = [
    { length: rushAtSeconds, startRps: baseRps, endRps: baseRps },
    { length: rampSeconds, startRps: baseRps, endRps: peakRps },
    { length: peakSeconds, startRps: peakRps, endRps: peakRps },
    { length: seconds, startRps: baseRps, endRps: baseRps },
  ]
  let from = 0
  return lengths.flatMap(({ length, startRps, endRps }) => {
    const lasts = Math.min(length, seconds - from)
    if (lasts <= 0) return []
    const reached = startRps + ((endRps - startRps) * lasts) / length
    const stretch: Stretch = { from, seconds: lasts, startRps, endRps: reached }
    from += lasts
    return [stretch]
  })
}
