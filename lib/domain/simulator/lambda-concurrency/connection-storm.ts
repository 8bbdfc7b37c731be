/** Environments that each open connections of their own to a database. */
export interface ConnectionStorm {
  readonly concurrency: number
  readonly connectionsPerEnvironment: number
  /** What the database takes. */
  readonly maxConnections: number
}

export interface StormDamage {
  /** What the environments try to open. */
  readonly connections: number
  readonly accepted: number
  readonly refused: number
}

/** How many connections the database refuses when every environment opens its own: `proxy-problem`. */
export function connectionStorm(storm: ConnectionStorm): StormDamage {
  const connections = storm.concurrency * storm.connectionsPerEnvironment
  const accepted = Math.min(connections, storm.maxConnections)
  return { connections, accepted, refused: connections - accepted }
}
