import type { Setting } from '@/lib/domain/simulator/field'

/** What the page asks about a function under a rush. */
export interface ConcurrencySetting {
  readonly peakRps: number
  readonly baseRps: number
  /** 0 where the rush comes all at once. */
  readonly rampSeconds: number
  readonly peakSeconds: number
  readonly durationMs: number
  readonly coldStartMs: number
  readonly idleSeconds: number
  readonly accountConcurrency: number
  /** What other functions of the account have reserved. */
  readonly reservedElsewhere: number
  readonly hasReservation: boolean
  readonly reserved: number
  readonly provisioned: number
  /** `none`, `given` where `maxConnections` says what it takes, or `mysql` where its memory does. */
  readonly database: string
  readonly maxConnections: number
  readonly memoryGib: number
  readonly connectionsPerEnvironment: number
  readonly transactionMs: number
  readonly maxConnectionsPercent: number
  /** Which chance the run over time is drawn with. */
  readonly seed: number
}

/** The values of `database` that have one. */
export const withDatabase = ['given', 'mysql'] as const

/** A setting of this simulator, as its fields let it through. */
export function concurrencyOf(setting: Setting): ConcurrencySetting {
  const { hasReservation, database } = setting
  const number = (field: keyof ConcurrencySetting) => Number(setting[field])
  return {
    peakRps: number('peakRps'),
    baseRps: number('baseRps'),
    rampSeconds: number('rampSeconds'),
    peakSeconds: number('peakSeconds'),
    durationMs: number('durationMs'),
    coldStartMs: number('coldStartMs'),
    idleSeconds: number('idleSeconds'),
    accountConcurrency: number('accountConcurrency'),
    reservedElsewhere: number('reservedElsewhere'),
    hasReservation: hasReservation === true,
    reserved: number('reserved'),
    provisioned: number('provisioned'),
    database: String(database),
    maxConnections: number('maxConnections'),
    memoryGib: number('memoryGib'),
    connectionsPerEnvironment: number('connectionsPerEnvironment'),
    transactionMs: number('transactionMs'),
    maxConnectionsPercent: number('maxConnectionsPercent'),
    seed: number('seed'),
  }
}

/** The last number that a run may be drawn with. */
export const lastSeed = 9999
