import { blocksOf, wholeAbove, wholeBelow } from './blocks'

/** Items with one key value that are to be read in one second, such as every open order. */
export interface ReadAtOnce {
  /** What one read capacity unit reads. */
  readonly unitBytes: number
  readonly avgItemBytes: number
  /** Read capacity units a second of one partition. */
  readonly partitionRcu: number
  readonly itemsToRead: number
}

export interface ShardCount {
  readonly itemsPerRcu: number
  /** Items a second. */
  readonly partitionReadRate: number
  readonly shards: number
}

/**
 * Over how many partition key values to spread them: items that fit whole into a unit, times the units of a partition,
 * into the items to read. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-modeling-nosql-B.html
 */
export function shardCount({ unitBytes, avgItemBytes, ...read }: ReadAtOnce): ShardCount {
  const itemsPerRcu =
    avgItemBytes > unitBytes
      ? 1 / blocksOf(avgItemBytes, unitBytes)
      : wholeBelow(unitBytes / avgItemBytes)
  const partitionReadRate = read.partitionRcu * itemsPerRcu
  const shards = Math.max(1, wholeAbove(read.itemsToRead / partitionReadRate))
  return { itemsPerRcu, partitionReadRate, shards }
}
