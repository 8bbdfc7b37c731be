import { adviseEdge } from './advise-edge'
import type { EdgeFacts } from './edge-facts'
import type { EdgeLimits } from './edge-limits'
import { type EdgeEvent, type EdgeOption, edgeEvents } from './edge-option'
import { possibleOptions } from './fails-on'

/** One of the four places where a function may stand. */
export interface EdgeSpot {
  readonly event: EdgeEvent
  /** What could do the work there, were it to be done there; the best first. */
  readonly possible: readonly EdgeOption[]
  /** Whether the answer may be attached there. */
  readonly isAnswer: boolean
}

/** The four events, on the way in and out, with what could stand there. */
export function edgeSpots(
  facts: EdgeFacts,
  requirement: string | null,
  limits: EdgeLimits,
): readonly EdgeSpot[] {
  const { attachesTo } = adviseEdge(facts, requirement, limits)
  return edgeEvents.map((event) => ({
    event,
    possible: possibleOptions({ ...facts, event }, limits),
    isAnswer: attachesTo.includes(event),
  }))
}
