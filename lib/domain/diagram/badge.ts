import type { Point, Rect } from './geometry'

/** A badge, the round sign of what is broken or of what another diagram has not. */
export const badgeRadius = 8

/** The arrow at the end of an edge. */
export const arrow = { length: 10, half: 5 } as const

/** On an edge just before its arrow, which stays in sight. */
export function edgeBadge(points: readonly Point[]): Rect {
  const [tip, before] = [points.at(-1), points.at(-2)]
  if (tip === undefined || before === undefined) return aroundPoint({ x: 0, y: 0 })
  const back = arrow.length + badgeRadius
  return aroundPoint({
    x: tip.x - Math.sign(tip.x - before.x) * back,
    y: tip.y - Math.sign(tip.y - before.y) * back,
  })
}

/** On the upper right corner of a node or a group. */
export function cornerBadge({ x, y, width }: Rect): Rect {
  return aroundPoint({ x: x + width - 4, y: y + 4 })
}

function aroundPoint({ x, y }: Point): Rect {
  const size = 2 * badgeRadius
  return { x: x - badgeRadius, y: y - badgeRadius, width: size, height: size }
}
