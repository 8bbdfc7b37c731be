import type { Locale } from '@/lib/shared/locale'
import type { Diagram } from './diagram'
import { nodeName } from './part-name'
import type { WalkStep } from './walk'

/** A step in words, as the list beside the picture has it. */
export interface DescribedStep {
  readonly number: number
  /** `사용자 → CloudFront: HTTPS 요청`, or the name of the node where it happens. */
  readonly route: string
  readonly say: string
}

/**
 * Every step in words: what the picture shows, for whoever cannot see it.
 *
 * @param nameOf - what a node is called, by its id
 */
export function describeWalk(
  diagram: Diagram,
  steps: readonly WalkStep[],
  locale: Locale,
  nameOf = (id: string) => nodeName(diagram, id, locale),
): readonly DescribedStep[] {
  return steps.map(({ number, edge, at, back, say }) => {
    const gone = diagram.edges.find(({ id }) => id === edge)
    if (gone === undefined) return { number, route: nameOf(at ?? ''), say: say[locale] }
    const [from, to] = back ? [gone.to, gone.from] : [gone.from, gone.to]
    const says = back ? '' : `: ${gone.says[locale]}`
    return { number, route: `${nameOf(from)} → ${nameOf(to)}${says}`, say: say[locale] }
  })
}

/** The same as one text, a line for each step. */
export function walkText(diagram: Diagram, steps: readonly WalkStep[], locale: Locale): string {
  return describeWalk(diagram, steps, locale)
    .map(({ number, route, say }) => `${number}. ${route}. ${say}`)
    .join('\n')
}
