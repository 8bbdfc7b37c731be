import { createLine } from './line'

/** An execution environment; it works on one request at a time. */
export interface Environment {
  readonly provisioned: boolean
  /** Whether it has its own connections to the database. */
  connected: boolean
  idleSinceMs: number
}

export interface Environments {
  /** The provisioned environment that has been idle longest; null where all are busy. */
  readonly takeProvisioned: () => Environment | null
  /** The one that became idle last, so that the others may end; null where none is idle. */
  readonly takeIdle: () => Environment | null
  readonly start: () => Environment
  readonly giveBack: (environment: Environment, atMs: number) => void
  /** Its initialisation failed: it ends, unless it is provisioned, whose number is kept up. */
  readonly fail: (environment: Environment, atMs: number) => void
  /** Ends what has been idle for too long by this moment. */
  readonly expire: (atMs: number) => void
  readonly running: () => number
  readonly runningOnDemand: () => number
  /** Initialised and without a request, provisioned ones among them. */
  readonly warmIdle: () => number
}

/** The environments of a function. Provisioned ones are there from the beginning and never end. */
export function createEnvironments(
  provisioned: readonly Environment[],
  idleMs: number,
  onEnd: (environment: Environment) => void,
): Environments {
  const ready = createLine(provisioned)
  const idle = createLine<Environment>([])
  let runningOnDemand = 0

  const giveBack = (environment: Environment, atMs: number) => {
    environment.idleSinceMs = atMs
    if (!environment.provisioned) runningOnDemand -= 1
    const line = environment.provisioned ? ready : idle
    line.add(environment)
  }

  return {
    takeProvisioned: ready.takeFirst,
    takeIdle: () => {
      const environment = idle.takeLast()
      if (environment) runningOnDemand += 1
      return environment
    },
    start: () => {
      runningOnDemand += 1
      return { provisioned: false, connected: false, idleSinceMs: 0 }
    },
    giveBack,
    fail: (environment, atMs) => {
      if (environment.provisioned) giveBack(environment, atMs)
      else {
        runningOnDemand -= 1
        onEnd(environment)
      }
    },
    expire: (atMs) => {
      let oldest = idle.first()
      while (oldest && oldest.idleSinceMs + idleMs <= atMs) {
        idle.takeFirst()
        onEnd(oldest)
        oldest = idle.first()
      }
    },
    running: () => runningOnDemand + provisioned.length - ready.length(),
    runningOnDemand: () => runningOnDemand,
    warmIdle: () => ready.length() + idle.length(),
  }
}
