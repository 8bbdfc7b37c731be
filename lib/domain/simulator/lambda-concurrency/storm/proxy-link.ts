import type { DatabaseLink, StormRequest } from './database-link'
import { createLine } from './line'

interface ProxyPool {
  /** The most connections that the proxy opens to the database. */
  readonly limit: number
  readonly connectionsPerRequest: number
  readonly borrowTimeoutMs: number
}

interface Waiter {
  readonly request: StormRequest
  readonly sinceMs: number
}

/**
 * A proxy that lends connections for one transaction, first come first served; who waits too long gets an error:
 * `proxy-multiplexing`, `proxy-max-connections-percent`, `proxy-borrow-timeout`.
 */
export function createProxyLink({
  limit,
  connectionsPerRequest,
  borrowTimeoutMs,
}: ProxyPool): DatabaseLink {
  let lent = 0
  const queue = createLine<Waiter>([])

  const lend = () => {
    if (lent + connectionsPerRequest > limit) return false
    lent += connectionsPerRequest
    return true
  }
  const leave = () => queue.takeFirst()?.request ?? null

  return {
    lends: true,
    connections: () => lent,
    waiting: queue.length,
    ask: (request, atMs) => {
      // Nobody is passed over: while somebody waits, nothing is left to lend.
      if (lend()) return 'granted'
      queue.add({ request, sinceMs: atMs })
      return 'waiting'
    },
    giveBack: () => {
      lent -= connectionsPerRequest
      const granted: StormRequest[] = []
      while (queue.length() > 0 && lend()) {
        const request = leave()
        if (request) granted.push(request)
      }
      return granted
    },
    giveUpAtMs: () => (queue.first()?.sinceMs ?? Number.POSITIVE_INFINITY) + borrowTimeoutMs,
    giveUp: leave,
    end: () => {},
  }
}
