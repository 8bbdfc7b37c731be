import { measureOf } from '@/lib/domain/fact/unit'
import type { ThrottleReason } from './admission'

/** What happened in one step of time, and how things stood at its end. */
export interface StormSample {
  /** The end of the step. */
  readonly atSeconds: number
  readonly arrivals: number
  readonly served: number
  readonly coldStarts: number
  readonly throttled: number
  /** Requests that got no connection: refused by the database or, through the proxy, after waiting too long. */
  readonly refused: number
  readonly running: number
  readonly warmIdle: number
  /** Open ones or, through the proxy, those that are lent out. */
  readonly connections: number
  /** Requests that wait for a connection; they are among those running. */
  readonly waiting: number
}

/** Of the whole run. `arrivals = served + refused + throttled + stillRunning`. */
export interface StormTotals {
  readonly arrivals: number
  readonly served: number
  readonly refused: number
  readonly throttled: number
  readonly throttledBy: Readonly<Record<ThrottleReason, number>>
  readonly coldStarts: number
  readonly stillRunning: number
  /** Weighed by time. */
  readonly meanRunning: number
  readonly peakRunning: number
  readonly peakConnections: number
  readonly peakWaiting: number
}

export interface StormLevels {
  readonly running: number
  readonly warmIdle: number
  readonly connections: number
  readonly waiting: number
}

type Flow = 'arrivals' | 'served' | 'refused' | 'coldStarts'

export interface Recorder {
  readonly count: (flow: Flow) => void
  readonly countThrottled: (reason: ThrottleReason) => void
  /** The end of the step that is being recorded. */
  readonly stepEndMs: () => number
  /** Closes the step with the levels at its end. */
  readonly closeStep: (levels: StormLevels) => void
  /** Until this moment levels were as they were told last. */
  readonly passTo: (atMs: number) => void
  readonly tell: (levels: StormLevels) => void
  readonly totals: () => StormTotals
  readonly samples: () => readonly StormSample[]
}

const nothing = { arrivals: 0, served: 0, refused: 0, coldStarts: 0, throttled: 0 }

/** Keeps the timeline of a run in so many steps of the same length, and what it comes to. */
export function createRecorder(lengthMs: number, steps: number): Recorder {
  const samples: StormSample[] = []
  const throttledBy = { concurrency: 0, 'requests-per-second': 0, 'scaling-rate': 0 }
  const inAll = { ...nothing }
  const peak = { running: 0, connections: 0, waiting: 0 }
  let inStep = { ...nothing }
  let running = 0
  let passedMs = 0
  let runningMs = 0
  const stepEndMs = () => ((samples.length + 1) * lengthMs) / steps
  const add = (flow: keyof typeof nothing) => {
    inStep[flow] += 1
    inAll[flow] += 1
  }

  return {
    count: add,
    countThrottled: (reason) => {
      add('throttled')
      throttledBy[reason] += 1
    },
    stepEndMs,
    closeStep: (levels) => {
      const atSeconds = stepEndMs() / measureOf('second').factor
      samples.push({ atSeconds, ...inStep, ...levels })
      inStep = { ...nothing }
    },
    passTo: (atMs) => {
      runningMs += running * (atMs - passedMs)
      passedMs = atMs
    },
    tell: (levels) => {
      running = levels.running
      peak.running = Math.max(peak.running, levels.running)
      peak.connections = Math.max(peak.connections, levels.connections)
      peak.waiting = Math.max(peak.waiting, levels.waiting)
    },
    totals: () => ({
      ...inAll,
      throttledBy: { ...throttledBy },
      stillRunning: running,
      meanRunning: passedMs === 0 ? 0 : runningMs / passedMs,
      peakRunning: peak.running,
      peakConnections: peak.connections,
      peakWaiting: peak.waiting,
    }),
    samples: () => samples,
  }
}
