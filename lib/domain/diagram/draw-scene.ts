import type { Locale } from '@/lib/shared/locale'
import type { Point, Rect } from './geometry'
import { glyphPaths } from './glyphs'
import { fontSize, lineHeight } from './metrics'
import type { Scene, SceneEdge, SceneGroup, SceneNode } from './scene'
import { type SvgElement, svg } from './svg'
import type { PartState } from './walk'

/** What a drawing shows besides its scene. */
export interface DrawOptions {
  readonly locale: Locale
  readonly title: string
  readonly description: string
  /** How each node and edge stands, by id; where nothing is said everything is shown alike. */
  readonly states?: ReadonlyMap<string, PartState>
}

/**
 * The scene as one drawing. Its looks are classes (`diagram-…`) that a stylesheet gives colours to, so
 * that one drawing serves both themes and paper.
 */
export function drawScene(scene: Scene, options: DrawOptions): SvgElement {
  const { width, height } = scene.size
  const { locale, title, description, states } = options
  const classOf = (name: string, id: string) =>
    [name, states && `diagram-${states.get(id) ?? 'waiting'}`].filter(Boolean).join(' ')
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
    },
    svg('title', {}, title),
    svg('desc', {}, description),
    ...scene.groups.toSorted((a, b) => areaOf(b.rect) - areaOf(a.rect)).map(drawGroup),
    ...scene.edges.map((edge) => drawEdge(edge, classOf('diagram-edge', edge.edge.id))),
    ...scene.nodes.map((node) => drawNode(node, classOf('diagram-node', node.node.id))),
    ...scene.groups.map((group) => drawGroupName(group, locale)),
    ...scene.edges.map((edge) => drawLabel(edge, classOf('diagram-label', edge.edge.id))),
  )
}

function areaOf({ width, height }: Rect): number {
  return width * height
}

function drawGroup({ group, rect }: SceneGroup): SvgElement {
  return svg('rect', { class: `diagram-group diagram-${group.kind}`, ...rect, rx: 8 })
}

/** Over the edges, since one may have to pass beneath. */
function drawGroupName({ group, name }: SceneGroup, locale: Locale): SvgElement {
  return svg(
    'g',
    { class: 'diagram-group-name' },
    svg('rect', { ...name, rx: 3 }),
    ...linesOfText([group.name[locale]], name, fontSize.group, 'middle'),
  )
}

const glyph = { size: 24, top: 8 } as const

function drawNode({ node, rect, name, role }: SceneNode, className: string): SvgElement {
  const { x, y, width } = rect
  const left = x + (width - glyph.size) / 2
  const names = name ?? []
  const top = y + glyph.top + glyph.size + 4
  const nameBox = { x, y: top, width, height: names.length * fontSize.name * lineHeight }
  const roles = role ?? []
  const roleBox = {
    x,
    y: top + nameBox.height,
    width,
    height: roles.length * fontSize.role * lineHeight,
  }
  return svg(
    'g',
    { class: className },
    svg('rect', { ...rect, rx: 10 }),
    svg('path', {
      class: 'diagram-glyph',
      transform: `translate(${left} ${y + glyph.top})`,
      d: glyphPaths[node.glyph],
    }),
    svg('g', { class: 'diagram-name' }, ...linesOfText(names, nameBox, fontSize.name, 'middle')),
    svg('g', { class: 'diagram-role' }, ...linesOfText(roles, roleBox, fontSize.role, 'middle')),
  )
}

const corner = 8
const arrow = { length: 8, half: 4 } as const

function drawEdge({ edge, points }: SceneEdge, className: string): SvgElement {
  return svg(
    'g',
    {
      class: [className, `diagram-${edge.kind}`, edge.private ? 'diagram-is-private' : '']
        .join(' ')
        .trim(),
    },
    svg('path', { class: 'diagram-line', d: roundedPath(points) }),
    svg('path', { class: 'diagram-arrow', d: arrowPath(points) }),
  )
}

function drawLabel({ label }: SceneEdge, className: string): SvgElement {
  if (label === null) return svg('g', { class: className })
  return svg(
    'g',
    { class: className },
    svg('rect', { ...label.rect, rx: 3 }),
    ...linesOfText(label.lines, label.rect, fontSize.edge, 'middle'),
  )
}

/** Lines one under the other, in the middle of a box's height. */
function linesOfText(
  lines: readonly string[],
  box: Rect,
  size: number,
  anchor: 'start' | 'middle',
): readonly SvgElement[] {
  const step = size * lineHeight
  const first = box.y + (box.height - lines.length * step) / 2 + step * 0.75
  const x = anchor === 'start' ? box.x : box.x + box.width / 2
  return lines.map((line, index) =>
    svg(
      'text',
      { x, y: round(first + index * step), 'font-size': size, 'text-anchor': anchor },
      line,
    ),
  )
}

function roundedPath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]]
      if (before === undefined) return `M${point.x} ${point.y}`
      if (after === undefined) return `L${point.x} ${point.y}`
      const [into, out] = [towards(point, before), towards(point, after)]
      return `L${into.x} ${into.y}Q${point.x} ${point.y} ${out.x} ${out.y}`
    })
    .join('')
}

/** A little way from a bend towards the next one. */
function towards(from: Point, to: Point): Point {
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
  const share = Math.min(corner, length / 2) / (length || 1)
  return { x: round(from.x + (to.x - from.x) * share), y: round(from.y + (to.y - from.y) * share) }
}

function arrowPath(points: readonly Point[]): string {
  const [tip, before] = [points.at(-1), points.at(-2)]
  if (tip === undefined || before === undefined) return ''
  const along = { x: Math.sign(tip.x - before.x), y: Math.sign(tip.y - before.y) }
  const back = { x: tip.x - along.x * arrow.length, y: tip.y - along.y * arrow.length }
  const side = { x: along.y * arrow.half, y: along.x * arrow.half }
  return `M${back.x + side.x} ${back.y + side.y}L${tip.x} ${tip.y}L${back.x - side.x} ${back.y - side.y}Z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
