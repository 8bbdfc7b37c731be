import type { DatabaseLink } from './database-link'
import type { Environment } from './environments'

interface DirectDatabase {
  readonly maxConnections: number
  readonly connectionsPerEnvironment: number
}

/**
 * Environments that open connections of their own when they are initialised and keep them as long as they live, idle or
 * not. The database refuses what is too much: `proxy-problem`.
 */
export function createDirectLink(
  { maxConnections, connectionsPerEnvironment }: DirectDatabase,
  provisioned: readonly Environment[],
): DatabaseLink {
  let open = 0
  const connect = (environment: Environment) => {
    if (environment.connected) return true
    if (open + connectionsPerEnvironment > maxConnections) return false
    open += connectionsPerEnvironment
    environment.connected = true
    return true
  }
  for (const environment of provisioned) connect(environment)

  return {
    lends: false,
    connections: () => open,
    waiting: () => 0,
    ask: ({ environment }) => (connect(environment) ? 'granted' : 'refused'),
    giveBack: () => [],
    giveUpAtMs: () => Number.POSITIVE_INFINITY,
    giveUp: () => null,
    end: (environment) => {
      if (environment.connected) open -= connectionsPerEnvironment
      environment.connected = false
    },
  }
}
