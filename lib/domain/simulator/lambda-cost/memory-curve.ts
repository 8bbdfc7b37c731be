import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import type { LambdaCostLimits } from './lambda-cost-limits'
import type { LambdaRates } from './lambda-rates'
import { type OneRun, runUsd } from './run-usd'

/** How long a run takes at a memory setting. */
export interface TimedMemory {
  readonly memoryMb: number
  readonly durationMs: number
}

export interface CurvePoint extends TimedMemory {
  /** What one run costs beyond any free tier, request and /tmp included, in US dollars. */
  readonly runUsd: number
  /** Whether a run ends before the longest timeout that can be set. */
  readonly finishes: boolean
}

export interface MemoryCurve {
  /** From the least memory to the most. */
  readonly points: readonly CurvePoint[]
  /** Of the points that finish, the one with the least cost for a run; null where none finishes. */
  readonly cheapest: CurvePoint | null
  /** Of the points that finish, the one with the shortest run. */
  readonly fastest: CurvePoint | null
}

/** The memory settings that there are, and the longest run: `limit-memory`, `limit-timeout`. */
export interface CurveLimits {
  readonly leastMemoryMb: number
  readonly mostMemoryMb: number
  readonly longestRunMs: number
}

export function curveLimits(book: Book): CurveLimits {
  return {
    leastMemoryMb: figureOf(book, 'limit-memory#min_memory_mb'),
    mostMemoryMb: figureOf(book, 'limit-memory#max_memory_mb'),
    longestRunMs: figureOf(book, 'limit-timeout#max_timeout_s') * measureOf('second').factor,
  }
}

/**
 * Memory settings to look at: the least and its doubles up to the most, with those named. Between them costs hardly bend:
 * what computing takes shrinks as its price grows.
 */
export function curveMemories(
  { leastMemoryMb, mostMemoryMb }: Pick<CurveLimits, 'leastMemoryMb' | 'mostMemoryMb'>,
  named: readonly number[],
): readonly number[] {
  const times = Math.floor(Math.log2(mostMemoryMb / leastMemoryMb)) + 1
  const doubles = Array.from({ length: times }, (_, power) => leastMemoryMb * 2 ** power)
  return [...new Set([...doubles, mostMemoryMb, ...named])].sort((a, b) => a - b)
}

/** Cost against memory: each setting with its run time, priced as every run is (`runUsd`). */
export function memoryCurve(
  timed: readonly TimedMemory[],
  run: Pick<OneRun, 'ephemeralMb' | 'requestsEach'>,
  rates: LambdaRates,
  costLimits: LambdaCostLimits,
  { longestRunMs }: Pick<CurveLimits, 'longestRunMs'>,
): MemoryCurve {
  const points = [...timed]
    .sort((a, b) => a.memoryMb - b.memoryMb)
    .map((one) => ({
      ...one,
      runUsd: runUsd({ ...run, ...one }, rates, costLimits).toNumber(),
      finishes: one.durationMs <= longestRunMs,
    }))
  const finishing = points.filter(({ finishes }) => finishes)
  return {
    points,
    cheapest: leastBy(finishing, (point) => point.runUsd),
    fastest: leastBy(finishing, (point) => point.durationMs),
  }
}

/** The first of those with the least value: of equals, the one with less memory. */
function leastBy(points: readonly CurvePoint[], value: (point: CurvePoint) => number) {
  return points.reduce<CurvePoint | null>(
    (least, one) => (least === null || value(one) < value(least) ? one : least),
    null,
  )
}
