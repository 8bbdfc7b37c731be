import { scaleLinear, scaleLog } from 'd3-scale'
import type { Axis, Chart } from '@/lib/domain/simulator/outcome'

/** Where a value stands between the ends of its axis, 0 to 1, and which values are written there. */
export interface ChartScale {
  readonly place: (value: number) => number
  readonly ticks: readonly number[]
}

const ticksWanted = { x: 5, y: 4 } as const

/** The axes of a chart; null where it has nothing to show. */
export function chartScales({ x, y, series, marks }: Chart): {
  readonly x: ChartScale
  readonly y: ChartScale
} | null {
  const points = series.flatMap((one) => one.points)
  const lefts = [...points.map(([left]) => left), ...marks.map((mark) => mark.x)]
  const heights = [...points.map(([, up]) => up), ...marks.flatMap((mark) => mark.y ?? [])]
  if (points.length === 0 || ![...lefts, ...heights].every(Number.isFinite)) return null
  return {
    x: scaleOf(x, [least(lefts), greatest(lefts)], ticksWanted.x, false),
    // Amounts are compared by their heights: those begin at nothing.
    y: scaleOf(
      y,
      [y.scale === 'log' ? least(heights) : Math.min(0, least(heights)), greatest(heights)],
      ticksWanted.y,
      true,
    ),
  }
}

function scaleOf(
  { scale: kind }: Axis,
  [from, to]: readonly [number, number],
  wanted: number,
  isRounded: boolean,
): ChartScale {
  const lowest = kind === 'log' ? Math.max(from, Number.MIN_VALUE) : from
  const ends: [number, number] = [lowest, to > lowest ? to : lowest + 1]
  const scale = (kind === 'log' ? scaleLog() : scaleLinear()).domain(ends).range([0, 1]).clamp(true)
  if (isRounded) scale.nice(wanted)
  const ticks = scale.ticks(wanted)
  return {
    place: (value) => scale(value),
    ticks: fewer(ticks, wanted, kind),
  }
}

/** More names than have room on a phone: every other one or, of a logarithmic axis, those that begin with 1, 2 or 5, or 1. */
function fewer(ticks: readonly number[], wanted: number, kind: Axis['scale']): readonly number[] {
  const room = wanted + 2
  if (ticks.length <= room) return ticks
  if (kind === 'linear') return ticks.filter((_, at) => at % 2 === 0)
  const round = ticks.filter((tick) => '125'.includes(firstDigit(tick)))
  return round.length <= room ? round : round.filter((tick) => firstDigit(tick) === '1')
}

function firstDigit(value: number): string {
  return value.toExponential().charAt(0)
}

// Spreading a long list into Math.min would overflow the stack.
function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
}

function greatest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
}
