import { measureOf } from '@/lib/domain/fact/unit'
import type { ReadLimits } from './read-limits'
import type { WriteLimits } from './write-limits'

export interface ProvisionedUnits {
  readonly rcu: number
  readonly wcu: number
}

/** KB of 1,024 bytes a second, each as if nothing else were read or written. */
export interface Throughput {
  readonly strongKbPerSecond: number
  readonly eventualKbPerSecond: number
  readonly transactionalReadKbPerSecond: number
  readonly writeKbPerSecond: number
  readonly transactionalWriteKbPerSecond: number
}

/**
 * The most that provisioned units read and write, in whole blocks:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html
 */
export function throughput(
  { rcu, wcu }: ProvisionedUnits,
  reads: ReadLimits,
  writes: WriteLimits,
): Throughput {
  const kb = measureOf('kb').factor
  const read = (unitsPerBlock: number) => ((rcu / unitsPerBlock) * reads.blockBytes) / kb
  const write = (unitsPerBlock: number) => ((wcu / unitsPerBlock) * writes.blockBytes) / kb
  return {
    strongKbPerSecond: read(reads.unitsPerBlock.strong),
    eventualKbPerSecond: read(reads.unitsPerBlock.eventual),
    transactionalReadKbPerSecond: read(reads.unitsPerBlock.transactional),
    writeKbPerSecond: write(writes.unitsPerBlock),
    transactionalWriteKbPerSecond: write(writes.unitsPerTransactionalBlock),
  }
}
