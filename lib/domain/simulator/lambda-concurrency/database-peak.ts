import { measureOf } from '@/lib/domain/fact/unit'
import { mysqlMaxConnections } from '@/lib/domain/simulator/rds-proxy/mysql-max-connections'
import { proxyLimit } from '@/lib/domain/simulator/rds-proxy/proxy-limit'
import type { RdsProxyFigures } from '@/lib/domain/simulator/rds-proxy/rds-proxy-figures'
import { connectionStorm } from './connection-storm'
import type { ConcurrencySetting } from './lambda-concurrency-setting'

/** Connections to the database at the height of a rush. */
export interface DatabasePeak {
  readonly maxConnections: number
  /** What environments that connect by themselves want, and what of it is refused. */
  readonly wanted: number
  readonly refused: number
  /** What the proxy opens at most, and what requests need of it at a time. */
  readonly proxyLimit: number
  readonly transactionMs: number
  readonly proxyNeeded: number
}

interface Load {
  readonly running: number
  readonly servedRps: number
}

/** Null where there is no database. Little's law for the proxy: requests a second times the time of a transaction. */
export function databasePeak(
  setting: ConcurrencySetting,
  { running, servedRps }: Load,
  { mysqlBytesPerConnection }: Pick<RdsProxyFigures, 'mysqlBytesPerConnection'>,
): DatabasePeak | null {
  if (setting.database === 'none') return null
  const maxConnections = connectionsOf(setting, mysqlBytesPerConnection)
  const { connectionsPerEnvironment, maxConnectionsPercent } = setting
  const storm = connectionStorm({
    concurrency: running,
    connectionsPerEnvironment,
    maxConnections,
  })
  const transactionMs = Math.min(setting.transactionMs, setting.durationMs)
  return {
    maxConnections,
    wanted: storm.connections,
    refused: storm.refused,
    proxyLimit: proxyLimit({ maxConnections, maxConnectionsPercent }).proxyLimit,
    transactionMs,
    proxyNeeded:
      (servedRps * connectionsPerEnvironment * transactionMs) / measureOf('second').factor,
  }
}

/** What the database takes: what somebody wrote, or what its memory gives. */
export function connectionsOf(
  { database, maxConnections, memoryGib }: ConcurrencySetting,
  mysqlBytesPerConnection: number,
): number {
  if (database !== 'mysql') return maxConnections
  const memoryBytes = memoryGib * measureOf('gb').factor
  return mysqlMaxConnections(memoryBytes, mysqlBytesPerConnection).upperBound
}
