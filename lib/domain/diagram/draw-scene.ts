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
    },
    svg('title', {}, title),
    svg('desc', {}, description),
    ...drawParts(scene, options),
  )
}

/** All that a drawing consists of, from the ground up. */
export function drawParts(
  scene: Scene,
  {
    locale,
    states,
    marks = new Map(),
    only = new Set(),
  }: Omit<DrawOptions, 'title' | 'description'>,
): readonly SvgElement[] {
  const classOf = (name: string, id: string) =>
    [name, states && `diagram-${states.get(id) ?? 'waiting'}`, only.has(id) && 'diagram-only']
      .filter(Boolean)
      .join(' ')
  const badge = (id: string, at: Point) => [
    ...(states?.get(id) === 'broken' ? [drawBadge('diagram-broken-mark', crossPath, at)] : []),
    ...(only.has(id) ? [drawBadge('diagram-only-mark', plusPath, at)] : []),
  ]
  return [
    ...scene.groups.toSorted((a, b) => areaOf(b.rect) - areaOf(a.rect)).map(drawGroup),
    ...scene.edges.map((edge) => drawEdge(edge, classOf('diagram-edge', edge.edge.id))),
    ...scene.nodes.map((node) => {
      const { id } = node.node
      return drawNode(node, classOf('diagram-node', id), marks.get(id) ?? null)
    }),
    ...scene.groups.map((group) => drawGroupName(group, locale)),
    ...scene.edges.map((edge) => {
      const { id } = edge.edge
      return drawLabel(edge, classOf('diagram-label', id), marks.get(id) ?? null)
    }),
    ...scene.nodes.flatMap(({ node, rect }) =>
      badge(node.id, { x: rect.x + rect.width - 4, y: rect.y + 4 }),
    ),
    ...scene.edges.flatMap(({ edge, points }) => badge(edge.id, beforeTip(points))),
  ]
}

const badgeRadius = 8
const crossPath = 'M-3.5 -3.5L3.5 3.5M3.5 -3.5L-3.5 3.5'
const plusPath = 'M-4 0L4 0M0 -4L0 4'

function drawBadge(className: string, path: string, { x, y }: Point): SvgElement {
  return svg(
    'g',
    { class: className, transform: `translate(${round(x)} ${round(y)})` },
    svg('circle', { cx: 0, cy: 0, r: badgeRadius }),
    svg('path', { d: path }),
  )
}

/** Where a badge covers neither the arrow nor, as a rule, what the edge says. */
function beforeTip(points: readonly Point[]): Point {
  const [tip, before] = [points.at(-1), points.at(-2)]
  if (tip === undefined || before === undefined) return { x: 0, y: 0 }
  const back = arrow.length + badgeRadius
  return {
    x: tip.x - Math.sign(tip.x - before.x) * back,
    y: tip.y - Math.sign(tip.y - before.y) * back,
  }
}

function areaOf({ width, height }: Rect): number {
  return width * height
}

function drawGroup({ group, rect }: SceneGroup): SvgElement {
  return svg('rect', { class: `diagram-group diagram-group-${group.kind}`, ...rect, rx: 8 })
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

function drawNode(
  { node, rect, name, role }: SceneNode,
  className: string,
  mark: string | null,
): SvgElement {
  const { x, y, width } = rect
  if (mark !== null) {
    return svg(
      'g',
      { class: `${className} diagram-mark` },
      svg('rect', { ...rect, rx: 10 }),
      ...linesOfText([mark], rect, markSize, 'middle'),
    )
  }
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

/** A letter that stands for a whole node. */
const markSize = 28

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

function drawLabel(
  { label, points }: SceneEdge,
  className: string,
  mark: string | null,
): SvgElement {
  if (mark !== null) {
    const { x, y } = label ? centreOf(label.rect) : middleOf(points)
    const box = { x: x - 11, y: y - 11, width: 22, height: 22 }
    return svg(
      'g',
      { class: `${className} diagram-mark` },
      svg('circle', { cx: x, cy: y, r: 11 }),
      ...linesOfText([mark], box, 14, 'middle'),
    )
  }
  if (label === null) return svg('g', { class: className })
  return svg(
    'g',
    { class: className },
    svg('rect', { ...label.rect, rx: 3 }),
    ...linesOfText(label.lines, label.rect, fontSize.edge, 'middle'),
  )
}

function centreOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** The middle of the longest stretch. */
function middleOf(points: readonly Point[]): Point {
  const middles = points.slice(1).map((end, index) => {
    const start = points[index] ?? end
    return {
      x: (start.x + end.x) / 2,
      y: (start.y + end.y) / 2,
      length: Math.abs(end.x - start.x) + Math.abs(end.y - start.y),
    }
  })
  return middles.toSorted((a, b) => b.length - a.length)[0] ?? { x: 0, y: 0 }
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
