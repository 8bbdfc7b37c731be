import { centreOf } from './geometry'
import { type Direction, stepOf } from './lattice'
import type { Scene, SceneNode } from './scene'

/**
 * The node that an arrow key leads to: along an edge, whichever way it points, to where that node
 * stands in the picture. Of several the one that lies most in that direction, then the nearest; null
 * where no edge leads there.
 */
export function neighbour(scene: Scene, from: string, direction: Direction): string | null {
  const start = scene.nodes.find(({ id }) => id === from)
  if (start === undefined) return null
  const way = stepOf(direction)
  const { x, y } = centreOf(start.rect)
  const reached = linkedTo(scene, from).flatMap((node) => {
    const centre = centreOf(node.rect)
    const [dx, dy] = [centre.x - x, centre.y - y]
    const along = dx * way.x + dy * way.y
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x)
    // Within 45° of the direction, or it belongs to another key.
    return along > 0 && along >= aside ? [{ id: node.id, aside: aside / along, along }] : []
  })
  const [best] = reached.toSorted((a, b) => a.aside - b.aside || a.along - b.along)
  return best?.id ?? null
}

function linkedTo({ nodes, edges }: Scene, id: string): readonly SceneNode[] {
  const linked = new Set(
    edges.flatMap(({ from, to }) => {
      if (from === id) return [to]
      return to === id ? [from] : []
    }),
  )
  return nodes.filter((node) => linked.has(node.id))
}
