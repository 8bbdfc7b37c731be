import type { StormDatabase, StormLimits, StormSettings } from './settings'
import type { Traffic } from './traffic'

/** As `lambda-auto-scaling`, `lambda-requests-per-second` and `proxy-borrow-timeout` have them. */
export const stormLimits: StormLimits = {
  scalingRate: { environments: 1000, intervalSeconds: 10 },
  requestsPerSecondPerUnit: 10,
  borrowTimeoutMs: 120_000,
}

type Given = Partial<Omit<StormSettings, 'traffic' | 'database'>> & {
  readonly traffic?: Partial<Traffic>
  readonly database?: Partial<StormDatabase>
}

/** A minute of 100 requests a second of 500 ms each, and a database that takes them all. */
export function buildStorm({ traffic, database, ...given }: Given = {}): StormSettings {
  return {
    seed: 'seed',
    seconds: 60,
    samples: 60,
    durationMs: 500,
    durationSpread: 0.2,
    coldStartMs: 800,
    idleSeconds: 300,
    accountConcurrency: 1000,
    reserved: null,
    provisioned: 0,
    ...given,
    traffic: {
      baseRps: 100,
      peakRps: 100,
      rushAtSeconds: 60,
      rampSeconds: 0,
      peakSeconds: 0,
      ...traffic,
    },
    database: {
      path: 'direct',
      maxConnections: 2000,
      connectionsPerEnvironment: 1,
      maxConnectionsPercent: 100,
      transactionMs: 100,
      ...database,
    },
  }
}
