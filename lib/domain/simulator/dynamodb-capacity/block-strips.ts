/** A stretch of a block that one item fills. */
export interface Segment {
  /** Part of the block, 0 to 1. */
  readonly width: number
  /** Which item it is of, counted from 0. */
  readonly item: number
}

/** A size laid into blocks, as a picture shows it. */
export interface BlockStrip {
  readonly bytes: number
  /** All of them, also those that are not drawn. */
  readonly blocks: number
  /** The first of them, each with what fills it; what is left of one is paid for empty. */
  readonly cells: readonly (readonly Segment[])[]
}

/** Items of one size, which are laid out one by one or one after the other. */
export interface LaidOut {
  readonly items: number
  readonly bytes: number
  /** Blocks of one item, or of all together. */
  readonly blocks: number
  readonly blockBytes: number
  readonly rounding: 'each' | 'sum'
}

/** More than these cannot be told apart in a picture. */
const mostCells = 16
const mostStrips = 4
const mostSegments = 8

/** One strip for each item that is rounded by itself, as far as one looks; or one strip of all together. */
export function blockStrips({ items, bytes, blocks, blockBytes, rounding }: LaidOut) {
  if (rounding === 'sum') {
    const total = items * bytes
    return { strips: [strip(total, blocks, blockBytes, bytes)], hidden: 0 }
  }
  const shown = Math.min(items, mostStrips)
  return {
    strips: Array.from({ length: shown }, () => strip(bytes, blocks, blockBytes, bytes)),
    hidden: items - shown,
  }
}

function strip(bytes: number, blocks: number, blockBytes: number, itemBytes: number): BlockStrip {
  // So many small items in a block would be a blur: they are drawn as one.
  const isBlur = itemBytes * mostSegments < blockBytes
  const cells = Array.from({ length: Math.min(blocks, mostCells) }, (_, block) => {
    const [start, end] = [block * blockBytes, Math.min(bytes, (block + 1) * blockBytes)]
    return end <= start ? [] : segments(start, end, blockBytes, isBlur ? bytes : itemBytes)
  })
  return { bytes, blocks, cells }
}

function segments(
  start: number,
  end: number,
  blockBytes: number,
  itemBytes: number,
): readonly Segment[] {
  const first = Math.floor(start / itemBytes)
  const last = Math.max(first, Math.ceil(end / itemBytes) - 1)
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const item = first + at
    const [from, to] = [Math.max(start, item * itemBytes), Math.min(end, (item + 1) * itemBytes)]
    return { width: Math.max(0, to - from) / blockBytes, item }
  })
}
