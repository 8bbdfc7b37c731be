import type { Locale } from '@/lib/shared/locale'
import type { Diagram } from './diagram'
import { type Fits, fitsOf } from './fits'
import { type Shape, shapes } from './metrics'
import { nodeName, partName } from './part-name'
import { layOut, type Scene, sceneOf } from './scene'
import { type PartState, partStates, partsOf, walkSteps } from './walk'

/** A diagram as a page that moves it needs it: in one language, everything worked out beforehand. */
export interface DiagramFile {
  readonly slug: string
  readonly title: string
  /** How much room its wide picture needs. */
  readonly fits: Fits
  /** What each node and edge is to whoever hears the picture, by id. */
  readonly labels: Readonly<Record<string, string>>
  /** First the walk where nothing fails, then one for each what-if. */
  readonly walks: readonly FiledWalk[]
}

export interface FiledWalk {
  /** Of the what-if; null where nothing fails. */
  readonly id: string | null
  readonly scenes: Readonly<Record<Shape, Scene>>
  /** Of every part by its id, at each step; the first is before the walk begins. */
  readonly states: readonly Readonly<Record<string, PartState>>[]
  /** The parts that each step is about, whole or broken; the first is before the walk begins. */
  readonly parts: readonly (readonly string[])[]
  /** The edge that each step goes along, and whether backwards; null for a step at a node. */
  readonly routes: readonly ({ readonly edge: string; readonly back: boolean } | null)[]
}

export function diagramFile(diagram: Diagram, locale: Locale): DiagramFile {
  const layouts = shapes.map((shape) => layOut(diagram, shape))
  return {
    slug: diagram.slug,
    title: diagram.title[locale],
    fits: fitsOf(layouts.find(({ shape }) => shape === 'wide')?.placed.size.width ?? 0),
    labels: Object.fromEntries([
      ...diagram.nodes.map(({ id }) => [id, nodeLabel(diagram, id, locale)]),
      ...diagram.edges.map(({ id }) => [id, partName(diagram, id, locale)]),
    ]),
    walks: walkIds(diagram).map((id) => {
      const steps = walkSteps(diagram, id)
      const scenes = layouts.map(
        (layout) => [layout.shape, sceneOf(diagram, layout, locale, id)] as const,
      )
      return {
        id,
        scenes: Object.fromEntries(scenes) as Record<Shape, Scene>,
        states: [0, ...steps.map(({ number }) => number)].map((number) =>
          Object.fromEntries(partStates(diagram, id, number)),
        ),
        parts: [[], ...steps.map((step) => partsOf(diagram, step))],
        routes: steps.map(({ edge, back }) => (edge === null ? null : { edge, back })),
      }
    }),
  }
}

/** `Lambda, 코드를 실행. → ENI: VPC 연결` */
function nodeLabel(diagram: Diagram, id: string, locale: Locale): string {
  const { nodes, edges } = diagram
  const node = nodes.find((one) => one.id === id)
  const links = edges.flatMap(({ from, to, says }) => {
    if (from === id) return [`→ ${nodeName(diagram, to, locale)}: ${says[locale]}`]
    return to === id ? [`← ${nodeName(diagram, from, locale)}: ${says[locale]}`] : []
  })
  const named = [node?.name, node?.role].flatMap((text) => text?.[locale] ?? [])
  return [named.join(', '), ...links].join('. ')
}

function walkIds({ whatIfs }: Diagram): readonly (string | null)[] {
  return [null, ...whatIfs.map(({ id }) => id)]
}
