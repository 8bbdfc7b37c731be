import { measureOf } from '@/lib/domain/fact/unit'

export interface Spillover {
  /** As many requests at once are served by provisioned environments. */
  readonly spillsAtConcurrency: number
  /** As many requests a second, however short they are. */
  readonly spillsAtRps: number
}

/** Which of the two limits requests of one duration meet first, and at how many requests a second. */
export interface FirstSpill {
  readonly firstSpillRps: number
  readonly firstSpillBy: 'concurrency' | 'requests-per-second'
}

/**
 * Where requests begin to spill over into on-demand environments: at the provisioned concurrency or at its requests per
 * second, whichever comes first. Source: Lambda guide, "Understanding concurrency and requests per second";
 * `lambda-requests-per-second`.
 */
export function provisionedSpillover(
  provisioned: number,
  requestsPerSecondPerUnit: number,
): Spillover {
  return {
    spillsAtConcurrency: provisioned,
    spillsAtRps: provisioned * requestsPerSecondPerUnit,
  }
}

/** The same for requests that take `durationMs`, which is above zero. */
export function firstSpill(
  { spillsAtConcurrency, spillsAtRps }: Spillover,
  durationMs: number,
): FirstSpill {
  const byConcurrency = (spillsAtConcurrency * measureOf('second').factor) / durationMs
  return byConcurrency <= spillsAtRps
    ? { firstSpillRps: byConcurrency, firstSpillBy: 'concurrency' }
    : { firstSpillRps: spillsAtRps, firstSpillBy: 'requests-per-second' }
}
