import { proxyLimit } from '@/lib/domain/simulator/rds-proxy/proxy-limit'
import type { DatabaseLink } from './database-link'
import { createDirectLink } from './direct-link'
import type { Environment } from './environments'
import { createProxyLink } from './proxy-link'
import type { StormDatabase, StormLimits } from './settings'

/** The way to the database that a setting asks for. */
export function linkOfPath(
  database: StormDatabase,
  { borrowTimeoutMs }: StormLimits,
  provisioned: readonly Environment[],
): DatabaseLink {
  if (database.path === 'direct') return createDirectLink(database, provisioned)
  return createProxyLink({
    limit: proxyLimit(database).proxyLimit,
    connectionsPerRequest: database.connectionsPerEnvironment,
    borrowTimeoutMs,
  })
}
