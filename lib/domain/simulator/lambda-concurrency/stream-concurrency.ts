/** A stream that an event source mapping reads for one function. */
export interface StreamReading {
  readonly shards: number
  /** How many batches of a shard are worked on at once. */
  readonly parallelizationFactor: number
}

/** The most executions at once that a stream brings about: `integ-parallelization-factor`. */
export function streamConcurrency({ shards, parallelizationFactor }: StreamReading): {
  readonly concurrency: number
} {
  return { concurrency: shards * parallelizationFactor }
}
