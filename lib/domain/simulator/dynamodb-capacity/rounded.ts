import { blocksOf } from './blocks'

/** A size and the blocks it is rounded up to. */
export interface Rounded {
  readonly bytes: number
  readonly blocks: number
}

/** Each size, rounded up by itself. */
export function roundedEach(sizes: readonly number[], blockBytes: number): readonly Rounded[] {
  return sizes.map((bytes) => ({ bytes, blocks: blocksOf(bytes, blockBytes) }))
}

export function totalBlocks(rounded: readonly Rounded[]): number {
  return rounded.reduce((total, { blocks }) => total + blocks, 0)
}
