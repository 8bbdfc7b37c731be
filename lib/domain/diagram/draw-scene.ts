import type { Locale } from '@/lib/shared/locale'
import { cornerBadge, edgeBadge } from './badge'
import {
  drawBadges,
  drawEdge,
  drawGroup,
  drawGroupName,
  drawLabel,
  drawNode,
  type PartLooks,
} from './draw-parts'
import type { Rect } from './geometry'
import type { Scene } from './scene'
import { type SvgElement, svg } from './svg'
import type { PartState } from './walk'

/** What a drawing shows besides its scene. */
export interface DrawOptions {
  readonly locale: Locale
  readonly title: string
  /** Null in a page that says it all beside the drawing. */
  readonly description: string | null
  /** How each node and edge stands, by id; where nothing is said everything is shown alike. */
  readonly states?: ReadonlyMap<string, PartState>
  /** What is shown in a part's place, by its id: a letter where a question hides what it is. */
  readonly marks?: ReadonlyMap<string, string>
  /** Parts that another drawing does not have, by id. */
  readonly only?: ReadonlySet<string>
}

/**
 * The scene as one drawing. Its looks are classes (`diagram-…`) that a stylesheet gives colours to, so
 * that one drawing serves both themes and paper.
 */
export function drawScene(scene: Scene, options: DrawOptions): SvgElement {
  const { width, height } = scene.size
  const { locale, title, description } = options
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      lang: locale,
      class: 'diagram-picture',
      // A title of its own would follow the pointer about.
      ...(description === null ? { 'aria-label': title } : {}),
    },
    ...(description === null ? [] : [svg('title', {}, title), svg('desc', {}, description)]),
    ...drawParts(scene, options),
  )
}

/** All that a drawing consists of, from the ground up. */
function drawParts(scene: Scene, { states, marks, only }: DrawOptions): readonly SvgElement[] {
  const looksOf = (id: string): PartLooks => ({
    state: states && (states.get(id) ?? 'waiting'),
    mark: marks?.get(id),
    only: only?.has(id),
  })
  return [
    ...scene.groups
      .toSorted((a, b) => areaOf(b.rect) - areaOf(a.rect))
      .map((group) => drawGroup(group, { only: only?.has(group.id) })),
    ...scene.edges.map((edge) => drawEdge(edge, looksOf(edge.id))),
    ...scene.nodes.map((node) => drawNode(node, looksOf(node.id))),
    ...scene.groups.map(drawGroupName),
    ...scene.edges.map((edge) => drawLabel(edge, looksOf(edge.id))),
    ...scene.groups.flatMap(({ id, rect }) =>
      drawBadges(cornerBadge(rect), { only: only?.has(id) }),
    ),
    ...scene.nodes.flatMap((node) => drawBadges(cornerBadge(node.rect), looksOf(node.id))),
    ...scene.edges.flatMap((edge) => drawBadges(edgeBadge(edge.points), looksOf(edge.id))),
  ]
}

function areaOf({ width, height }: Rect): number {
  return width * height
}
