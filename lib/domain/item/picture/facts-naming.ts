import type { Diagram, DiagramNode, DiagramStep } from '@/lib/domain/diagram/diagram'
import { partsOf } from '@/lib/domain/diagram/walk'
import type { Fact } from '@/lib/domain/fact/fact'
import { says } from '@/lib/domain/item/bare-text'
import type { Teaching } from '@/lib/domain/item/teaching'
import { bareServiceName } from './service'
import { sureFacts } from './sure-facts'

/** The facts that name a service, of all that happens at its place in the picture or with it. */
export function factsNaming(
  teaching: Teaching,
  diagram: Diagram,
  node: DiagramNode,
): readonly Fact[] {
  const touches = (step: DiagramStep) => partsOf(diagram, step).includes(node.id)
  const facts = sureFacts(teaching, [
    ...diagram.steps.filter(touches).flatMap((step) => step.facts),
    ...diagram.whatIfs.flatMap(({ breaks, fact, steps }) => [
      ...(breaks.includes(node.id) ? [fact] : []),
      ...steps.filter(touches).flatMap((step) => step.facts),
    ]),
  ])
  return facts.filter(({ statement }) => says(statement.en, bareServiceName(node)))
}
