import type { Diagram } from './diagram'
import { contains, overlaps, stretches } from './geometry'
import { metrics } from './metrics'
import type { Scene } from './scene'

/** Two of the picture's things that are in each other's way, or one that has no room. */
export interface SceneProblem {
  /** What to look at in the file: the id of a node, a group or an edge. */
  readonly id: string
  readonly message: string
}

/** Everything that lies on something else or does not fit; nothing, of a picture that can be read. */
export function sceneProblems(diagram: Diagram, scene: Scene): readonly SceneProblem[] {
  return [
    ...tooWide(diagram, scene),
    ...nodeProblems(scene),
    ...groupProblems(diagram, scene),
    ...edgeProblems(scene),
  ]
}

function tooWide({ slug }: Diagram, { shape, size }: Scene): readonly SceneProblem[] {
  const { width } = metrics[shape]
  if (width === null || size.width <= width) return []
  return [{ id: slug, message: `the ${shape} picture is ${size.width} wide; at most ${width}` }]
}

function nodeProblems({ nodes }: Scene): readonly SceneProblem[] {
  return nodes.flatMap(({ id, rect, name, role }, index) => [
    ...nodes
      .slice(0, index)
      .filter((other) => overlaps(rect, other.rect))
      .map((other) => ({ id, message: `it lies on the node "${other.id}"` })),
    ...(name === null ? [{ id, message: 'its name does not fit into two lines' }] : []),
    ...(role === null ? [{ id, message: 'its role does not fit under its name' }] : []),
  ])
}

function groupProblems(
  { groups: all }: Diagram,
  { groups, nodes }: Scene,
): readonly SceneProblem[] {
  const heldBy = (id: string): readonly string[] =>
    (all.find((group) => group.id === id)?.holds ?? []).flatMap((held) => [held, ...heldBy(held)])
  return groups.flatMap(({ id, rect, nameRect }, index) => {
    const held = heldBy(id)
    const strangers = nodes.filter(({ id: node, rect: other }) => {
      return !held.includes(node) && overlaps(rect, other)
    })
    const crossed = groups.slice(0, index).filter((other) => {
      const nested = held.includes(other.id) || heldBy(other.id).includes(id)
      return !nested && overlaps(rect, other.rect)
    })
    return [
      ...strangers.map((node) => ({
        id,
        message: `the node "${node.id}" lies in it and is not held by it`,
      })),
      ...crossed.map((other) => ({ id, message: `it lies on "${other.id}"` })),
      ...(contains(rect, nameRect) ? [] : [{ id, message: 'its name is wider than it' }]),
    ]
  })
}

function edgeProblems({ edges, nodes }: Scene): readonly SceneProblem[] {
  return edges.flatMap(({ id, points, label }, index) => {
    const lines = stretches(points)
    const through = nodes.filter(({ rect }) => lines.some((line) => overlaps(line, rect)))
    const shared = edges.slice(0, index).filter((other) => {
      return stretches(other.points).some((one) => lines.some((line) => runsAlong(line, one)))
    })
    return [
      ...(points.length === 0 ? [{ id, message: 'there is no way for it' }] : []),
      ...through.map((node) => ({ id, message: `it runs through "${node.id}"` })),
      ...shared.map((other) => ({ id, message: `it runs along "${other.id}"` })),
      ...(label?.collides
        ? [{ id, message: 'what it says has no room: make it shorter or move a node' }]
        : []),
    ]
  })
}

type Line = ReturnType<typeof stretches>[number]

/** Whether two stretches of one direction have more than a point in common. */
function runsAlong(a: Line, b: Line): boolean {
  if (a.height === 0 && b.height === 0 && a.y === b.y) {
    return Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x)
  }
  if (a.width === 0 && b.width === 0 && a.x === b.x) {
    return Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y)
  }
  return false
}
