import type { WorkedStep } from '@/lib/domain/simulator/worked'

export interface MysqlMaxConnections {
  /** What the whole memory would give; the database takes fewer, as its own processes have a share of the memory. */
  readonly upperBound: number
  readonly steps: readonly WorkedStep[]
}

/**
 * The default of `max_connections` on RDS for MySQL, worked out from the whole memory of the instance class in bytes and
 * rounded to the nearest connection, as AWS writes it (8 GiB give 683).
 * Source: RDS guide, "Maximum number of database connections"; `proxy-db-max-connections`.
 */
export function mysqlMaxConnections(
  memoryBytes: number,
  bytesPerConnection: number,
): MysqlMaxConnections {
  const exact = memoryBytes / bytesPerConnection
  return { upperBound: Math.round(exact), steps: [{ name: 'exact', value: exact }] }
}
