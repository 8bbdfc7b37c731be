import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** What comes at a table, and how much of it at its most wanted key. */
export interface KeyedLoad {
  /** Capacity units a second over all keys. */
  readonly readUnits: number
  readonly writeUnits: number
  /** 0 to 1: what falls to one partition key. */
  readonly hottestKeyShare: number
  readonly tableGb: number
}

/** AWS's figures: `dynamodb-partition-limits`. */
export interface PartitionLimits {
  readonly readUnits: number
  readonly writeUnits: number
  readonly sizeGb: number
}

export interface PartitionLoad {
  /** The fewest partitions that could carry such a table, were its load spread evenly. */
  readonly leastPartitions: number
  /** Units a second at the most wanted key; one partition has to serve them. */
  readonly hotReadUnits: number
  readonly hotWriteUnits: number
  /** What its partition refuses of them, whatever the capacity of the table. */
  readonly refusedReadUnits: number
  readonly refusedWriteUnits: number
  /** Keys to spread the most wanted one over, so that none is refused. */
  readonly keysNeeded: number
}

/** What the limits of one partition make of a load (fact `dynamodb-partition-limits`). */
export function partitionLoad(load: KeyedLoad, limits: PartitionLimits): PartitionLoad {
  const hotReadUnits = load.readUnits * load.hottestKeyShare
  const hotWriteUnits = load.writeUnits * load.hottestKeyShare
  return {
    leastPartitions: atLeastOne(
      load.readUnits / limits.readUnits,
      load.writeUnits / limits.writeUnits,
      load.tableGb / limits.sizeGb,
    ),
    hotReadUnits,
    hotWriteUnits,
    refusedReadUnits: Math.max(0, hotReadUnits - limits.readUnits),
    refusedWriteUnits: Math.max(0, hotWriteUnits - limits.writeUnits),
    keysNeeded: atLeastOne(hotReadUnits / limits.readUnits, hotWriteUnits / limits.writeUnits),
  }
}

export function partitionLimits(book: Book): PartitionLimits {
  return {
    readUnits: figureOf(book, 'dynamodb-partition-limits#max_partition_rcu'),
    writeUnits: figureOf(book, 'dynamodb-partition-limits#max_partition_wcu'),
    sizeGb: figureOf(book, 'dynamodb-partition-limits#max_partition_size_gb'),
  }
}

function atLeastOne(...partitions: readonly number[]): number {
  return Math.max(1, ...partitions.map((one) => Math.ceil(one)))
}
