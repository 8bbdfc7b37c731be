import TinyQueue from 'tinyqueue'
import type { DiagramEdge } from './diagram'
import { overlaps, type Point, type Rect, stretches } from './geometry'
import {
  type Direction,
  directions,
  type Lattice,
  latticeOf,
  onwards,
  type Port,
  portsOf,
  stepOf,
  stub,
} from './lattice'

// What a detour is worth, in pixels of way.
const cost = { bend: 60, sidePort: 12, crossing: 80, shared: 4000, name: 120 } as const

/**
 * A line of right angles for each edge, by the edge's id, from one node's side to the other's. It runs
 * through no node and shares no stretch with another where there is any way around; edges are laid in
 * their order, each the cheapest way that is left. An edge to nowhere has none.
 */
export function routeEdges(
  edges: readonly DiagramEdge[],
  nodes: ReadonlyMap<string, Rect>,
  names: readonly Rect[],
): ReadonlyMap<string, readonly Point[]> {
  const lattice = latticeOf([...nodes.values()])
  const routes = new Map<string, readonly Point[]>()
  for (const { id, from, to } of edges) {
    const [start, end] = [nodes.get(from), nodes.get(to)]
    if (start === undefined || end === undefined || from === to) continue
    const laid = [...routes.values()].flatMap(stretches)
    const route = cheapestRoute(lattice, freePorts(start, laid), freePorts(end, laid), laid, names)
    if (route !== null) routes.set(id, withoutStraightPoints(route))
  }
  return routes
}

/** Where another edge stands already, none begins or ends. */
function freePorts(node: Rect, laid: readonly Rect[]): readonly Port[] {
  const isTaken = ({ point }: Port) => laid.some((stretch) => touches(stretch, point))
  const free = portsOf(node).filter((port) => !isTaken(port))
  return free.length === 0 ? portsOf(node) : free
}

function touches({ x, y, width, height }: Rect, point: Point): boolean {
  return x <= point.x && point.x <= x + width && y <= point.y && point.y <= y + height
}

interface Place {
  readonly column: number
  readonly row: number
  readonly direction: Direction
}

interface Visit extends Place {
  readonly cost: number
  readonly before: Visit | null
}

function cheapestRoute(
  lattice: Lattice,
  starts: readonly Port[],
  ends: readonly Port[],
  laid: readonly Rect[],
  names: readonly Rect[],
): readonly Point[] | null {
  const { xs, ys } = lattice
  const placeOf = ({ x, y }: Point) => ({ column: xs.indexOf(x), row: ys.indexOf(y) })
  const pointAt = ({ column, row }: Place): Point => ({ x: xs[column] ?? 0, y: ys[row] ?? 0 })
  const goals = new Map<string, Port>(
    ends.map((port) => {
      const { column, row } = placeOf(onwards(port.point, port.direction, stub))
      return [`${column} ${row} ${opposite(port.direction)}`, port] as const
    }),
  )
  const queue = new TinyQueue<Visit>(
    starts.map(({ point, direction, middle }) => ({
      ...placeOf(onwards(point, direction, stub)),
      direction,
      cost: middle ? 0 : cost.sidePort,
      before: null,
    })),
    (a, b) => a.cost - b.cost,
  )
  const done = new Set<string>()
  for (let visit = queue.pop(); visit !== undefined; visit = queue.pop()) {
    const key = `${visit.column} ${visit.row} ${visit.direction}`
    if (done.has(key)) continue
    done.add(key)
    const goal = goals.get(key)
    if (goal !== undefined) return wholeRoute(visit, starts, goal, pointAt)
    // At the last bend the way turns into the node, if there is a free port.
    for (const direction of directions) {
      const isTurn = direction !== visit.direction && direction !== opposite(visit.direction)
      if (isTurn && goals.has(`${visit.column} ${visit.row} ${direction}`)) {
        queue.push({ ...visit, direction, cost: visit.cost + cost.bend })
      }
    }
    for (const direction of directions) {
      if (direction === opposite(visit.direction)) continue
      const step = stepOf(direction)
      const next = { column: visit.column + step.x, row: visit.row + step.y, direction }
      if (xs[next.column] === undefined || ys[next.row] === undefined) continue
      const [stretch] = stretches([pointAt(visit), pointAt(next)])
      if (stretch === undefined || lattice.blocked.some((rect) => overlaps(stretch, rect))) continue
      const bend = direction === visit.direction ? 0 : cost.bend
      const way = stretch.width + stretch.height + bend + priceOf(stretch, laid, names)
      queue.push({ ...next, cost: visit.cost + way, before: visit })
    }
  }
  return null
}

function priceOf(stretch: Rect, laid: readonly Rect[], names: readonly Rect[]): number {
  const level = stretch.height === 0
  const met = laid.filter((other) => touching(stretch, other))
  const shared = met.filter((other) => (other.height === 0) === level).length
  const named = names.filter((rect) => overlaps(stretch, rect)).length
  return shared * cost.shared + (met.length - shared) * cost.crossing + named * cost.name
}

function touching(a: Rect, b: Rect): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  )
}

function opposite(direction: Direction): Direction {
  return directions[(directions.indexOf(direction) + 2) % directions.length] ?? direction
}

function wholeRoute(
  last: Visit,
  starts: readonly Port[],
  goal: Port,
  pointAt: (place: Place) => Point,
): readonly Point[] {
  const points: Point[] = [goal.point]
  let first = last
  for (let visit: Visit | null = last; visit !== null; visit = visit.before) {
    points.unshift(pointAt(visit))
    first = visit
  }
  const port = starts.find(({ point, direction }) => {
    const { x, y } = onwards(point, direction, stub)
    const begun = pointAt(first)
    return direction === first.direction && x === begun.x && y === begun.y
  })
  return port === undefined ? points : [port.point, ...points]
}

/** Only where a line begins, bends and ends. */
function withoutStraightPoints(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]]
    if (before === undefined || after === undefined) return true
    const level = before.y === point.y && point.y === after.y
    const upright = before.x === point.x && point.x === after.x
    return !level && !upright
  })
}
