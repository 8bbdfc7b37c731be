import type { Moment } from './run/run'

/** What a run comes to in numbers. */
export interface RunTotals {
  /** States that were run, each attempt for itself. */
  readonly transitions: number
  readonly taskCalls: number
  readonly retries: number
  /** What was waited before retries, where nothing is left to chance. */
  readonly retryWaitSeconds: number
  /** Whether a wait was left to chance, so that times are the longest they may be. */
  readonly hasJitter: boolean
}

/** Counts a run. A state that gathers its branches is the one that began them. */
export function runTotals(moments: readonly Moment[]): RunTotals {
  const retries = moments.flatMap(({ outcome }) => (outcome.is === 'retries' ? [outcome] : []))
  const begun = begunMoments(moments)
  return {
    transitions: begun.length,
    taskCalls: begun.filter(({ type }) => type === 'Task').length,
    retries: retries.length,
    retryWaitSeconds: retries.reduce((sum, { waitSeconds }) => sum + waitSeconds, 0),
    hasJitter: retries.some(({ jitter }) => jitter),
  }
}

/** The moments in which a state begins: not those in which branches join, nor one that the end of time cut off. */
function begunMoments(moments: readonly Moment[]): readonly Moment[] {
  const open = new Set<string>()
  return moments.filter(({ branch, stateName, stages, outcome }) => {
    const key = JSON.stringify([branch, stateName])
    const joins = open.delete(key)
    if (outcome.is === 'forked') open.add(key)
    return !joins && stages.length > 0
  })
}
