import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import type { EdgeAmount } from './edge-facts'
import type { EdgeOption } from './edge-option'

/** How much of something is allowed, and the fact that says so. */
export interface EdgeLimit {
  readonly value: number
  /** Whether the value itself still fits. */
  readonly bound: 'at-most' | 'below'
  readonly factId: string
  /** How much of the amount counts; less than all where the cache answers the rest. */
  readonly countedPercent: number
}

/** Null where nothing is known to limit it. */
export type EdgeLimits = Readonly<
  Record<EdgeOption, Readonly<Record<EdgeAmount, EdgeLimit | null>>>
>

const kbPerMb = measureOf('mb').factor / measureOf('kb').factor
const msPerSecond = measureOf('second').factor

/** What each option allows of each amount, in the amount's own unit. An origin event sees only what misses the cache. */
export function edgeLimits(book: Book, cacheHitPercent = 0): EdgeLimits {
  const limit = (
    bound: EdgeLimit['bound'],
    factId: string,
    figure: string,
    scale = 1,
  ): EdgeLimit => ({
    value: figureOf(book, `${factId}#${figure}`) * scale,
    bound,
    factId,
    countedPercent: 100,
  })
  const most = (factId: string, figure: string, scale?: number) =>
    limit('at-most', factId, figure, scale)
  const code = most('cmp-cff-size', 'cff_max_code_kb')
  const lambdaRps = most('cmp-scale', 'lae_rps_per_region')
  const missPercent = 100 - cacheHitPercent
  return {
    'cloudfront-functions': {
      codeKb: code,
      durationMs: limit('below', 'cmp-cff-duration', 'max_duration_ms_lt'),
      memoryMb: most('cmp-cff-memory', 'cff_max_memory_mb'),
      // It reads neither the origin's body nor a file nor the network: what it answers comes out of its code.
      responseKb: code,
      peakRps: null,
      keyValueKb: most('cff-keyvaluestore', 'kvs_max_mb', kbPerMb),
    },
    'lambda-edge-viewer': {
      codeKb: most('cmp-lae-size', 'lae_max_package_mb_viewer', kbPerMb),
      durationMs: most('cmp-lae-duration', 'max_timeout_s_viewer', msPerSecond),
      memoryMb: most('cmp-lae-memory', 'lae_memory_mb_viewer'),
      responseKb: most('cmp-generated-response-size', 'generated_response_kb_viewer'),
      peakRps: lambdaRps,
      keyValueKb: null,
    },
    'lambda-edge-origin': {
      codeKb: most('cmp-lae-size', 'lae_max_package_mb_origin', kbPerMb),
      durationMs: most('cmp-lae-duration', 'max_timeout_s_origin', msPerSecond),
      memoryMb: most('cmp-lae-memory', 'lae_max_memory_mb_origin'),
      responseKb: most('cmp-generated-response-size', 'generated_response_mb_origin', kbPerMb),
      peakRps: missPercent > 0 ? { ...lambdaRps, countedPercent: missPercent } : null,
      keyValueKb: null,
    },
  }
}

export function fits(limit: EdgeLimit, amount: number): boolean {
  const counted = countedOf(limit, amount)
  return limit.bound === 'at-most' ? counted <= limit.value : counted < limit.value
}

/** What of an amount the limit is held against. */
export function countedOf({ countedPercent }: EdgeLimit, amount: number): number {
  return countedPercent === 100 ? amount : (amount * countedPercent) / 100
}

/** The whole amount that reaches the limit; where only a part counts, the last whole one that fits. */
export function amountAtLimit({ value, countedPercent }: EdgeLimit): number {
  return countedPercent === 100 ? value : Math.floor((value * 100) / countedPercent)
}
