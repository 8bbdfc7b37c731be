import type { Environment } from './environments'

/** A request on its way through an environment. */
export interface StormRequest {
  readonly environment: Environment
  readonly durationMs: number
  /** How long it keeps what it borrowed. */
  readonly transactionMs: number
}

/** `waiting` says that the request is among those that `giveBack` or `giveUp` will name. */
export type LinkAnswer = 'granted' | 'refused' | 'waiting'

/** What stands between the environments of a function and its database. */
export interface DatabaseLink {
  /** Whether a request hands back what it was granted when its transaction is over. */
  readonly lends: boolean
  /** Open ones or, where they are lent, those that are lent out. */
  readonly connections: () => number
  readonly waiting: () => number
  readonly ask: (request: StormRequest, atMs: number) => LinkAnswer
  /** Takes back what one request borrowed and names the requests that are granted theirs by it. */
  readonly giveBack: () => readonly StormRequest[]
  /** The moment at which the request that has waited longest gives up; infinite where none waits. */
  readonly giveUpAtMs: () => number
  /** Takes that request out of the queue. */
  readonly giveUp: () => StormRequest | null
  /** The environment has ended, and its own connections with it. */
  readonly end: (environment: Environment) => void
}
