import { inflated, type Point, type Rect } from './geometry'

/** How far an edge keeps from what it is not an edge of, and how far it goes before its first bend. */
const clearance = 6
export const stub = 10
/** Lanes between two columns or rows lie this far apart. */
const lane = 14

/** The lines that edges may run on: x of the upright ones, y of the level ones, each in order. */
export interface Lattice {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly blocked: readonly Rect[]
}

export function latticeOf(nodes: readonly Rect[]): Lattice {
  return {
    xs: linesOf(nodes.map(({ x, width }) => [x, width])),
    ys: linesOf(nodes.map(({ y, height }) => [y, height])),
    blocked: nodes.map((rect) => inflated(rect, clearance)),
  }
}

/** Through the ports of each node, beside it, and in lanes between it and the next. */
function linesOf(spans: readonly (readonly [from: number, length: number])[]): readonly number[] {
  const starts = [...new Set(spans.map(([from]) => from))].sort((a, b) => a - b)
  const length = spans[0]?.[1] ?? 0
  const lines = starts.flatMap((from, index) => {
    const ports = portsAlong(from, length)
    const beside = [from - stub, from + length + stub]
    const next = starts[index + 1]
    if (next === undefined) return [...ports, ...beside]
    const middle = (from + length + next) / 2
    return [...ports, ...beside, ...[-lane, 0, lane].map((by) => middle + by)]
  })
  return [...new Set(lines)].sort((a, b) => a - b)
}

/** Three ports on a side of this length: the middle one and one to each side of it. */
function portsAlong(from: number, length: number): readonly number[] {
  return [0.25, 0.5, 0.75].map((share) => from + length * share)
}

export const directions = ['right', 'down', 'left', 'up'] as const
export type Direction = (typeof directions)[number]

/** Where an edge can leave a node: the port, which way, and whether it is the middle one of its side. */
export interface Port {
  readonly point: Point
  readonly direction: Direction
  readonly middle: boolean
}

export function portsOf({ x, y, width, height }: Rect): readonly Port[] {
  const along = (from: number, length: number) =>
    portsAlong(from, length).map((at, index) => ({ at, middle: index === 1 }))
  return [
    ...along(y, height).flatMap(({ at, middle }): Port[] => [
      { point: { x: x + width, y: at }, direction: 'right', middle },
      { point: { x, y: at }, direction: 'left', middle },
    ]),
    ...along(x, width).flatMap(({ at, middle }): Port[] => [
      { point: { x: at, y: y + height }, direction: 'down', middle },
      { point: { x: at, y }, direction: 'up', middle },
    ]),
  ]
}

const steps = {
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  up: { x: 0, y: -1 },
} as const satisfies Record<Direction, Point>

/** The point `by` pixels on from `point`. */
export function onwards({ x, y }: Point, direction: Direction, by: number): Point {
  const step = steps[direction]
  return { x: x + step.x * by, y: y + step.y * by }
}

export function stepOf(direction: Direction): Point {
  return steps[direction]
}
