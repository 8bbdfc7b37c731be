import { badgeRadius } from './badge'
import {
  centreOf,
  contains,
  inflated,
  overlaps,
  type Point,
  type Rect,
  stretches,
} from './geometry'
import { fontSize, lineHeight, type Shape } from './metrics'
import { textWidth, wrapText } from './text-width'

/** What an edge says, where it is written. */
export interface PlacedLabel {
  readonly rect: Rect
  readonly lines: readonly string[]
  /** Whether no place was found where it covers nothing. */
  readonly collides: boolean
}

interface LabelledEdge {
  readonly id: string
  /** Ways to say it, the fullest first; the next is taken where there is no room for one. */
  readonly texts: readonly string[]
  /** Whether it may go unsaid. */
  readonly optional: boolean
  readonly points: readonly Point[]
}

/** What a label must not lie on. */
export interface Obstacles {
  readonly picture: Rect
  readonly rects: readonly Rect[]
}

const nothing = { rect: { x: 0, y: 0, width: 0, height: 0 }, lines: [] } as const
const widest = 96
const mostLines = 3
const inset = 4

/** A place on or beside its own line for each label, in their order; the first that covers nothing is taken. */
export function placeLabels(
  edges: readonly LabelledEdge[],
  { picture, rects }: Obstacles,
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>()
  for (const { id, texts, optional, points } of edges) {
    const otherLines = edges
      .filter((edge) => edge.id !== id)
      .flatMap((edge) => stretches(edge.points))
    const taken = [...placed.values()].map(({ rect }) => inflated(rect, 2))
    const covers = (rect: Rect) =>
      !contains(picture, rect) ||
      [...rects, ...taken, ...otherLines].some((one) => overlaps(rect, one))
    const candidates = texts
      .flatMap(linesFor)
      .flatMap((lines) => placesAlong(points, sizeOf(lines)).map((rect) => ({ rect, lines })))
    const free = candidates.find(({ rect }) => !covers(rect))
    if (free) placed.set(id, { ...free, collides: false })
    else if (!optional) placed.set(id, { ...(candidates[0] ?? nothing), collides: true })
  }
  return placed
}

/** In as few lines as it needs, and then in more, each once. */
function linesFor(text: string): readonly (readonly string[])[] {
  const longest = textWidth(text, fontSize.edge)
  const ways = [longest, widest, longest / 2 + inset, longest / 3 + inset].flatMap((width) => {
    const lines = wrapText(text, fontSize.edge, Math.min(width, widest), mostLines)
    return lines === null ? [] : [lines]
  })
  return ways.filter(
    (lines, index) => ways.findIndex((one) => one.length === lines.length) === index,
  )
}

function sizeOf(lines: readonly string[]) {
  const widths = lines.map((line) => textWidth(line, fontSize.edge))
  return {
    width: Math.ceil(Math.max(...widths)) + 2 * inset,
    height: Math.ceil(lines.length * fontSize.edge * lineHeight) + inset,
  }
}

/** On the middle of each stretch, the longest first, then along it and beside it. */
function placesAlong(
  points: readonly Point[],
  size: { readonly width: number; readonly height: number },
): readonly Rect[] {
  const lines = [...stretches(points)].sort((a, b) => b.width + b.height - a.width - a.height)
  return lines.flatMap((line) => {
    const level = line.height === 0
    const room = level ? line.width - size.width : line.height - size.height
    const centre = centreOf(line)
    const across = (level ? size.height : size.width) / 2 + inset
    const shifts = [0, 0.25, -0.25, 0.5, -0.5].map((share) => share * Math.max(0, room))
    // Farther off where a badge lies on the line.
    const far = across + badgeRadius
    return [0, -across, across, -far, far].flatMap((beside) =>
      shifts.flatMap((along): Rect[] => {
        // On the line it needs some line left to be seen on either side.
        if (beside === 0 && room < 2 * inset) return []
        const x = centre.x + (level ? along : beside) - size.width / 2
        const y = centre.y + (level ? beside : along) - size.height / 2
        return [{ x, y, ...size }]
      }),
    )
  })
}

/** The numbers of an edge's steps, then what goes along it; on a phone the numbers alone will do. */
export function labelTexts(
  says: string,
  numbers: readonly number[],
  shape: Shape,
): readonly string[] {
  if (numbers.length === 0) return [says]
  const counted = numbers.join('·')
  return shape === 'tall' ? [`${counted} ${says}`, counted] : [`${counted} ${says}`]
}
