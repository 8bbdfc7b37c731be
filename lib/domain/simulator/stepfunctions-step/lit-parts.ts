import type { PartState } from '@/lib/domain/diagram/walk'
import { lastStates, processorsOf } from './language/processors'
import type { Machine, State } from './language/state'
import { stateIn } from './language/state-in'
import { edgeId } from './machine-edges'
import type { Moment } from './run/run'

/**
 * How the parts of a machine's picture stand after these moments: where the last one happened is active, or broken where
 * it failed; what was passed before is passed, all else waits.
 */
export function litParts(
  machine: Machine,
  moments: readonly Moment[],
): ReadonlyMap<string, PartState> {
  const states = new Map<string, PartState>()
  for (const moment of moments.slice(0, -1)) {
    for (const id of partsOf(machine, moment)) states.set(id, 'passed')
  }
  const last = moments.at(-1)
  if (last === undefined) return states
  for (const id of partsOf(machine, last)) states.set(id, 'active')
  const { outcome, stateName } = last
  if (outcome.is === 'failed' || outcome.is === 'retries') states.set(stateName, 'broken')
  return states
}

/** The state of a moment, and the ways that it went. */
function partsOf(machine: Machine, { stateName, outcome }: Moment): readonly string[] {
  const inner = processorsOf(stateIn(machine, stateName) ?? nothing)
  switch (outcome.is) {
    case 'went_on': {
      const ends = inner.flatMap(lastStates)
      const from = ends.length === 0 ? [stateName] : ends
      return [stateName, ...from.map((end) => edgeId(end, outcome.to))]
    }
    case 'caught':
      return [stateName, edgeId(stateName, outcome.to)]
    case 'forked':
      return [stateName, ...inner.map(({ startAt }) => edgeId(stateName, startAt))]
    case 'ended':
    case 'retries':
    case 'failed':
      return [stateName]
  }
}

const nothing: State = {
  type: 'Succeed',
  written: {},
  comment: null,
  inputPath: null,
  outputPath: null,
}
