import { arrow, badgeRadius } from './badge'
import { centreOf, type Point, type Rect } from './geometry'
import { glyphPaths } from './glyphs'
import { fontSize, lineHeight } from './metrics'
import type { SceneEdge, SceneGroup, SceneNode } from './scene'
import { type SvgElement, svg } from './svg'
import type { PartState } from './walk'

/** How one part is shown; where nothing is said, like all others. */
export interface PartLooks {
  readonly state?: PartState | undefined
  /** A letter in the part's place. */
  readonly mark?: string | undefined
  /** Whether another drawing has no such part. */
  readonly only?: boolean | undefined
}

const crossPath = 'M-3.5 -3.5L3.5 3.5M3.5 -3.5L-3.5 3.5'
const plusPath = 'M-4 0L4 0M0 -4L0 4'

/** What is broken bears a cross, what another drawing has not a plus: told without colour. */
export function drawBadges(at: Rect, { state, only }: PartLooks): readonly SvgElement[] {
  return [
    ...(state === 'broken' ? [drawBadge('diagram-broken-mark', crossPath, at)] : []),
    ...(only ? [drawBadge('diagram-only-mark', plusPath, at)] : []),
  ]
}

function classOf(name: string, { state, only }: PartLooks): string {
  return [name, state && `diagram-${state}`, only && 'diagram-only'].filter(Boolean).join(' ')
}

function drawBadge(className: string, path: string, at: Rect): SvgElement {
  const { x, y } = centreOf(at)
  return svg(
    'g',
    { class: className, transform: `translate(${round(x)} ${round(y)})` },
    svg('circle', { cx: 0, cy: 0, r: badgeRadius }),
    svg('path', { d: path }),
  )
}

export function drawGroup({ kind, rect }: SceneGroup, looks: PartLooks = {}): SvgElement {
  const name = classOf(`diagram-group diagram-group-${kind}`, looks)
  return svg('rect', { class: name, ...rect, rx: 8 })
}

/** Over the edges, since one may have to pass beneath. */
export function drawGroupName({ name, nameRect }: SceneGroup): SvgElement {
  return svg(
    'g',
    { class: 'diagram-group-name' },
    svg('rect', { ...nameRect, rx: 3 }),
    ...linesOfText([name], nameRect, fontSize.group),
  )
}

const glyph = { size: 24, top: 8 } as const

export function drawNode(
  { id, glyph: shape, rect, name, role }: SceneNode,
  looks: PartLooks = {},
): SvgElement {
  const { x, y, width } = rect
  const className = classOf('diagram-node', looks)
  const { mark } = looks
  if (mark !== undefined) {
    return svg(
      'g',
      { class: `${className} diagram-mark`, 'data-part': id },
      svg('rect', { ...rect, rx: 10 }),
      ...linesOfText([mark], rect, markSize),
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
    { class: className, 'data-part': id },
    svg('rect', { ...rect, rx: 10 }),
    svg('path', {
      class: 'diagram-glyph',
      transform: `translate(${left} ${y + glyph.top})`,
      d: glyphPaths[shape],
    }),
    svg('g', { class: 'diagram-name' }, ...linesOfText(names, nameBox, fontSize.name)),
    svg('g', { class: 'diagram-role' }, ...linesOfText(roles, roleBox, fontSize.role)),
  )
}

/** A letter that stands for a whole node. */
const markSize = 28

const corner = 8

export function drawEdge(
  { id, kind, private: isPrivate, points }: SceneEdge,
  looks: PartLooks = {},
): SvgElement {
  const names = [classOf('diagram-edge', looks), `diagram-${kind}`]
  const line = roundedPath(points)
  return svg(
    'g',
    { class: (isPrivate ? [...names, 'diagram-is-private'] : names).join(' '), 'data-part': id },
    svg('path', { class: 'diagram-line', d: line }),
    // What never leaves a private network runs between two walls.
    ...(isPrivate ? [svg('path', { class: 'diagram-core', d: line })] : []),
    svg('path', { class: 'diagram-arrow', d: arrowPath(points) }),
  )
}

export function drawLabel({ id, label, points }: SceneEdge, looks: PartLooks = {}): SvgElement {
  const className = classOf('diagram-label', looks)
  const { mark } = looks
  if (mark !== undefined) {
    const { x, y } = label ? centreOf(label.rect) : middleOf(points)
    const box = { x: x - 11, y: y - 11, width: 22, height: 22 }
    return svg(
      'g',
      { class: `${className} diagram-mark`, 'data-part': id },
      svg('circle', { cx: x, cy: y, r: 11 }),
      ...linesOfText([mark], box, 14),
    )
  }
  if (label === null) return svg('g', { class: className })
  return svg(
    'g',
    { class: className, 'data-part': id },
    svg('rect', { ...label.rect, rx: 3 }),
    ...linesOfText(label.lines, label.rect, fontSize.edge),
  )
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

/** Lines one under the other, in the middle of a box. */
function linesOfText(lines: readonly string[], box: Rect, size: number): readonly SvgElement[] {
  const step = size * lineHeight
  const first = box.y + (box.height - lines.length * step) / 2 + step * 0.75
  const x = box.x + box.width / 2
  return lines.map((line, index) =>
    svg(
      'text',
      { x, y: round(first + index * step), 'font-size': size, 'text-anchor': 'middle' },
      line,
    ),
  )
}

/** The line of an edge, its bends rounded. */
export function roundedPath(points: readonly Point[]): string {
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
