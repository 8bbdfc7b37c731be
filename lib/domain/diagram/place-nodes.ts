import type { Diagram, DiagramGroup, DiagramNode } from './diagram'
import { around, inflated, type Rect } from './geometry'
import { type Metrics, metrics, type Shape } from './metrics'

/** Where everything that has an outline stands, by id. */
export interface Placed {
  readonly nodes: ReadonlyMap<string, Rect>
  /** Outer groups before those that they hold. */
  readonly groups: ReadonlyMap<string, Rect>
  readonly size: { readonly width: number; readonly height: number }
}

/** Nodes on their grid, groups around what they hold. What a group names and nobody is, is passed over. */
export function placeNodes(diagram: Diagram, shape: Shape): Placed {
  const m = metrics[shape]
  const cells = new Map(diagram.nodes.map((node) => [node.id, cellOf(node, shape)]))
  const nodes = new Map([...cells].map(([id, cell]) => [id, rectOf(cell, m)]))
  const groups = new Map<string, Rect>()
  for (const group of diagram.groups) {
    const rect = groupRect(group, diagram, nodes, m)
    if (rect !== null) groups.set(group.id, rect)
  }
  const outer = new Map([...groups].sort(([, a], [, b]) => areaOf(b) - areaOf(a)))
  return moved({ nodes, groups: outer }, m.margin)
}

function cellOf({ at, tall }: DiagramNode, shape: Shape): readonly [number, number] {
  const [column, row] = at
  return shape === 'wide' ? at : (tall ?? [row, column])
}

function rectOf([column, row]: readonly [number, number], { node, gap }: Metrics): Rect {
  return { x: column * (node.width + gap.column), y: row * (node.height + gap.row), ...node }
}

function groupRect(
  group: DiagramGroup,
  diagram: Diagram,
  nodes: ReadonlyMap<string, Rect>,
  m: Metrics,
): Rect | null {
  const held = group.holds.flatMap((id) => {
    const inner = diagram.groups.find((other) => other.id === id && other.id !== group.id)
    const rect = inner === undefined ? nodes.get(id) : groupRect(inner, diagram, nodes, m)
    return rect ? [rect] : []
  })
  if (held.length === 0) return null
  const { x, y, width, height } = inflated(around(held), m.pad)
  return { x, y: y - m.head, width, height: height + m.head }
}

function areaOf({ width, height }: Rect): number {
  return width * height
}

/** Everything moved to where the picture begins. */
function moved({ nodes, groups }: Omit<Placed, 'size'>, margin: number): Placed {
  const all = around([...nodes.values(), ...groups.values()])
  const move = (rects: ReadonlyMap<string, Rect>) =>
    new Map(
      [...rects].map(([id, rect]) => [
        id,
        { ...rect, x: rect.x - all.x + margin, y: rect.y - all.y + margin },
      ]),
    )
  const size = { width: all.width + 2 * margin, height: all.height + 2 * margin }
  return { nodes: move(nodes), groups: move(groups), size }
}
