import { chooseEdge, type EdgeChoice } from './choose-edge'
import { demandNothing, type EdgeFacts } from './edge-facts'
import type { EdgeLimits } from './edge-limits'
import { getNoCodeFeature, type NoCodeFeature } from './no-code-feature'

/** A choice, and whether a setting of CloudFront would do instead of code. */
export interface EdgeAdvice extends EdgeChoice {
  readonly noCodeNeeded: NoCodeFeature | null
}

/**
 * The choice for some facts and what is to be done, in words. Where nothing but the words is known and a setting of
 * CloudFront meets them, the answer is to write no function; else the setting is a hint.
 */
export function adviseEdge(
  facts: EdgeFacts,
  requirement: string | null,
  limits: EdgeLimits,
): EdgeAdvice {
  const choice = chooseEdge(facts, limits)
  const noCodeNeeded = requirement === null ? null : getNoCodeFeature(requirement)
  if (noCodeNeeded === null || !demandNothing(facts)) return { ...choice, noCodeNeeded }
  const { answer, alsoPossible, constraints } = choice
  const possible = answer === 'neither' ? alsoPossible : [answer, ...alsoPossible]
  return { answer: 'neither', alsoPossible: possible, constraints, attachesTo: [], noCodeNeeded }
}
