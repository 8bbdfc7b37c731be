import { attachableEvents } from './attachable-events'
import type { EdgeConstraint } from './edge-constraint'
import { edgeConstraints } from './edge-constraints'
import type { EdgeFacts } from './edge-facts'
import type { EdgeLimits } from './edge-limits'
import { type EdgeAnswer, type EdgeEvent, type EdgeOption, edgeOptions } from './edge-option'
import { possibleOptions } from './fails-on'

/** Which function to write, and why not another. */
export interface EdgeChoice {
  /** The best of what can do the work. */
  readonly answer: EdgeAnswer
  /** What else can, the better first. */
  readonly alsoPossible: readonly EdgeOption[]
  /** What each option that is ruled out fails on. */
  readonly constraints: readonly EdgeConstraint[]
  /** The events that the answer may be attached to; none where it is `neither`. */
  readonly attachesTo: readonly EdgeEvent[]
}

/**
 * Chooses by AWS's own comparison (`cmp-*`): CloudFront Functions where they can do it, for their request price and their start; else
 * Lambda@Edge, on viewer events unless something speaks against them, since an origin event does not see cached requests.
 */
export function chooseEdge(facts: EdgeFacts, limits: EdgeLimits): EdgeChoice {
  const [best, ...others] = possibleOptions(facts, limits)
  return {
    answer: best ?? 'neither',
    alsoPossible: others,
    constraints: edgeOptions.flatMap((option) => edgeConstraints(option, facts, limits)),
    attachesTo: best === undefined ? [] : attachableEvents(best, facts),
  }
}
