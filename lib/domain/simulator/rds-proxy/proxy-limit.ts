/** A database behind a proxy. */
export interface ProxiedDatabase {
  /** What the database takes (`max_connections`). */
  readonly maxConnections: number
  /** The share of it that the proxy may use (`MaxConnectionsPercent`), from 1 to 100. */
  readonly maxConnectionsPercent: number
}

export interface ProxyLimit {
  readonly proxyLimit: number
  /** What stays for clients that connect past the proxy. */
  readonly leftForOthers: number
}

/**
 * How many connections to the database the proxy opens at most: whole ones, so that a fraction is dropped.
 * Source: RDS guide, "RDS Proxy connection considerations"; `proxy-max-connections-percent`.
 */
export function proxyLimit({ maxConnections, maxConnectionsPercent }: ProxiedDatabase): ProxyLimit {
  const limit = Math.floor((maxConnections * maxConnectionsPercent) / wholePercent)
  return { proxyLimit: limit, leftForOthers: maxConnections - limit }
}

const wholePercent = 100
