import type { Locale } from '@/lib/shared/locale'
import { cornerBadge, edgeBadge } from './badge'
import type { Diagram, DiagramEdge, DiagramGroup, DiagramNode, Glyph } from './diagram'
import type { Point, Rect } from './geometry'
import { fontSize, lineHeight, metrics, type Shape } from './metrics'
import { labelTexts, type PlacedLabel, placeLabels } from './place-labels'
import { type Placed, placeNodes } from './place-nodes'
import { routeEdges } from './route-edges'
import { textWidth, wrapText } from './text-width'
import { edgeNumbers, walkSteps } from './walk'

/** A picture laid out: everything with its place, in pixels at full size. Nothing of it depends on a browser. */
export interface Scene {
  readonly shape: Shape
  readonly size: { readonly width: number; readonly height: number }
  readonly groups: readonly SceneGroup[]
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
}

export interface SceneGroup {
  readonly id: string
  readonly kind: DiagramGroup['kind']
  readonly name: string
  readonly rect: Rect
  /** Where its name is written. */
  readonly nameRect: Rect
}

export interface SceneNode {
  readonly id: string
  readonly glyph: Glyph
  readonly rect: Rect
  /** Lines; null where the name does not fit. */
  readonly name: readonly string[] | null
  readonly role: readonly string[] | null
}

export interface SceneEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly kind: DiagramEdge['kind']
  readonly private: boolean
  readonly points: readonly Point[]
  readonly label: PlacedLabel | null
}

const glyphHeight = 34
const inset = 5

/** What of a picture is the same in every language: where nodes and groups stand, and how edges run. */
export interface Layout {
  readonly shape: Shape
  readonly placed: Placed
  /** Where names of groups are written, by the group's id: as wide as the longest of all languages. */
  readonly names: ReadonlyMap<string, Rect>
  readonly routes: ReadonlyMap<string, readonly Point[]>
}

const layouts = new WeakMap<Diagram, Partial<Record<Shape, Layout>>>()

/** Takes by far the longest of all that is done for a picture, so it is done once for each diagram and shape. */
export function layOut(diagram: Diagram, shape: Shape): Layout {
  const known = layouts.get(diagram)
  const layout = known?.[shape] ?? workOut(diagram, shape)
  layouts.set(diagram, { ...known, [shape]: layout })
  return layout
}

function workOut(diagram: Diagram, shape: Shape): Layout {
  const placed = placeNodes(diagram, shape)
  const names = new Map(
    diagram.groups.flatMap(({ id, name }) => {
      const rect = placed.groups.get(id)
      return rect ? [[id, nameRect(Object.values(name), rect, shape)] as const] : []
    }),
  )
  const routes = routeEdges(diagram.edges, placed.nodes, [...names.values()])
  return { shape, placed, names, routes }
}

/**
 * The picture in one language, with the step numbers of the walk that a what-if leads to. Labels leave room for the
 * badges of what that breaks, and of the parts in `only`, which another diagram has not.
 */
export function sceneOf(
  diagram: Diagram,
  { shape, placed, names, routes }: Layout,
  locale: Locale,
  whatIfId: string | null = null,
  only: ReadonlySet<string> = new Set(),
): Scene {
  const numbers = edgeNumbers(walkSteps(diagram, whatIfId))
  const broken = diagram.whatIfs.find(({ id }) => id === whatIfId)?.breaks ?? []
  const badges = [...broken, ...only].flatMap((id) => badgeOf(id, placed, routes) ?? [])
  const labels = placeLabels(
    diagram.edges.map(({ id, says }) => ({
      id,
      texts: labelTexts(says[locale], numbers.get(id) ?? [], shape),
      // What no step goes along may be left to the list where there is little room.
      optional: shape === 'tall' && !numbers.has(id),
      points: routes.get(id) ?? [],
    })),
    {
      picture: { x: 0, y: 0, ...placed.size },
      rects: [...placed.nodes.values(), ...names.values(), ...badges],
    },
  )
  return {
    shape,
    size: placed.size,
    groups: diagram.groups.flatMap((group): SceneGroup[] => {
      const [rect, nameRect] = [placed.groups.get(group.id), names.get(group.id)]
      if (!rect || !nameRect) return []
      const { id, kind, name } = group
      return [{ id, kind, name: name[locale], rect, nameRect }]
    }),
    nodes: diagram.nodes.flatMap((node): SceneNode[] => {
      const rect = placed.nodes.get(node.id)
      const { id, glyph } = node
      return rect ? [{ id, glyph, rect, ...textsOf(node, locale, rect) }] : []
    }),
    edges: diagram.edges.map(({ id, from, to, kind, private: isPrivate }) => ({
      id,
      from,
      to,
      kind,
      private: isPrivate === true,
      points: routes.get(id) ?? [],
      label: labels.get(id) ?? null,
    })),
  }
}

function badgeOf(id: string, { nodes, groups }: Placed, routes: Layout['routes']): Rect | null {
  const route = routes.get(id)
  if (route !== undefined) return edgeBadge(route)
  const rect = nodes.get(id) ?? groups.get(id)
  return rect === undefined ? null : cornerBadge(rect)
}

function nameRect(names: readonly string[], { x, y }: Rect, shape: Shape): Rect {
  const widest = Math.max(...names.map((name) => textWidth(name, fontSize.group)))
  return { x: x + inset, y: y + 2, width: Math.ceil(widest) + inset, height: metrics[shape].head }
}

function textsOf({ name, role }: DiagramNode, locale: Locale, rect: Rect) {
  const width = rect.width - 2 * inset
  const lines = wrapText(name[locale], fontSize.name, width, 2)
  const left = rect.height - glyphHeight - (lines?.length ?? 1) * fontSize.name * lineHeight
  const most = Math.floor(left / (fontSize.role * lineHeight))
  const said = role === null ? [] : wrapText(role[locale], fontSize.role, width, most)
  return { name: lines, role: said }
}
