import type { Book } from '@/lib/domain/simulator/book'
import {
  concurrencyFigures,
  type ScalingRate,
} from '@/lib/domain/simulator/lambda-concurrency/concurrency-figures'
import { rdsProxyFigures } from '@/lib/domain/simulator/rds-proxy/rds-proxy-figures'
import type { Traffic } from './traffic'

/** How the function reaches its database. */
export type DatabasePath = 'direct' | 'proxy'

/** Requests that run into a function with a database behind it. */
export interface StormSettings {
  /** The same seed brings the same requests at the same moments. */
  readonly seed: string
  /** How long is looked at, in so many samples. */
  readonly seconds: number
  readonly samples: number
  readonly traffic: Traffic
  /** Work on one request, without a cold start. */
  readonly durationMs: number
  /** How far single requests are off, up or down: 0.2 for 20 %. Below 1. */
  readonly durationSpread: number
  readonly coldStartMs: number
  /** How long an environment without requests lives. AWS tells no figure. */
  readonly idleSeconds: number
  readonly accountConcurrency: number
  /** The function's own share; null where it shares the account's with nobody else. */
  readonly reserved: number | null
  /** Environments kept initialised; no more than the share. */
  readonly provisioned: number
  readonly database: StormDatabase
}

export interface StormDatabase {
  readonly path: DatabasePath
  readonly maxConnections: number
  /** Opened by an environment when it is initialised or, through the proxy, borrowed for each request. */
  readonly connectionsPerEnvironment: number
  /** The share of `maxConnections` that the proxy may use. */
  readonly maxConnectionsPercent: number
  /** How long a request keeps what it borrowed from the proxy; no more than `durationMs`. */
  readonly transactionMs: number
}

/** AWS's figures: `lambda-auto-scaling`, `lambda-requests-per-second`, `proxy-borrow-timeout`. */
export interface StormLimits {
  readonly scalingRate: ScalingRate
  readonly requestsPerSecondPerUnit: number
  readonly borrowTimeoutMs: number
}

export function stormLimits(book: Book): StormLimits {
  const { scalingRate, requestsPerSecondPerUnit } = concurrencyFigures(book)
  return {
    scalingRate,
    requestsPerSecondPerUnit,
    borrowTimeoutMs: rdsProxyFigures(book).borrowTimeoutMs,
  }
}

/** The most executions at once that the function can have. */
export function concurrencyCap({ reserved, accountConcurrency }: StormSettings): number {
  return Math.min(reserved ?? accountConcurrency, accountConcurrency)
}
