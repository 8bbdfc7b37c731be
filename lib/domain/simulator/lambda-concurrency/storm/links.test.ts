import { describe, expect, it } from 'vitest'
import type { StormRequest } from './database-link'
import { createDirectLink } from './direct-link'
import { createProxyLink } from './proxy-link'

const request = (): StormRequest => ({
  environment: { provisioned: false, connected: false, idleSinceMs: 0 },
  durationMs: 500,
  transactionMs: 100,
})

describe('createDirectLink', () => {
  it('refuses what the database does not take, and takes again what ends', () => {
    const link = createDirectLink({ maxConnections: 5, connectionsPerEnvironment: 2 }, [])
    const [first, second, third] = [request(), request(), request()]
    expect([first, second, third].map((one) => link.ask(one, 0))).toEqual([
      'granted',
      'granted',
      'refused',
    ])
    expect(link.connections()).toBe(4)
    link.end(first.environment)
    expect(link.connections()).toBe(2)
    expect(link.ask(third, 0)).toBe('granted')
  })

  it('opens nothing twice for one environment', () => {
    const link = createDirectLink({ maxConnections: 5, connectionsPerEnvironment: 2 }, [])
    const one = request()
    link.ask(one, 0)
    link.ask(one, 1000)
    expect(link.connections()).toBe(2)
  })

  it('connects provisioned environments before any request, as far as it goes', () => {
    const provisioned = [1, 2, 3].map(() => ({ ...request().environment, provisioned: true }))
    const link = createDirectLink({ maxConnections: 2, connectionsPerEnvironment: 1 }, provisioned)
    expect(link.connections()).toBe(2)
    expect(provisioned.map(({ connected }) => connected)).toEqual([true, true, false])
  })
})

describe('createProxyLink', () => {
  const pool = { limit: 2, connectionsPerRequest: 1, borrowTimeoutMs: 1000 }

  it('lends first come first served', () => {
    const link = createProxyLink(pool)
    const requests = [request(), request(), request(), request()]
    expect(requests.map((one, at) => link.ask(one, at))).toEqual([
      'granted',
      'granted',
      'waiting',
      'waiting',
    ])
    expect([link.connections(), link.waiting()]).toEqual([2, 2])
    expect(link.giveBack()).toEqual([requests[2]])
    expect([link.connections(), link.waiting()]).toEqual([2, 1])
  })

  it('lets nobody pass those who wait', () => {
    const link = createProxyLink({ ...pool, limit: 3, connectionsPerRequest: 2 })
    link.ask(request(), 0)
    const waiting = request()
    expect(link.ask(waiting, 1)).toBe('waiting')
    expect(link.ask(request(), 2)).toBe('waiting')
    expect(link.giveBack()).toEqual([waiting])
    expect(link.connections()).toBe(2)
  })

  it('lets the one who came first give up first', () => {
    const link = createProxyLink({ ...pool, limit: 0 })
    expect(link.giveUpAtMs()).toBe(Number.POSITIVE_INFINITY)
    const [first, second] = [request(), request()]
    link.ask(first, 10)
    link.ask(second, 20)
    expect(link.giveUpAtMs()).toBe(1010)
    expect(link.giveUp()).toBe(first)
    expect(link.giveUpAtMs()).toBe(1020)
  })
})
