/**
 * Blocks that a size fills. One at least: an item that is empty or not there costs the minimum, too
 * (`dynamodb-missing-item-read`).
 */
export function blocksOf(bytes: number, blockBytes: number): number {
  return Math.max(1, wholeAbove(bytes / blockBytes))
}

/** The smallest whole number, from 0 on, that holds this many. */
export function wholeAbove(amount: number): number {
  return Math.ceil(Math.max(0, amount - roundingError))
}

/** The largest whole number that fits into this many. */
export function wholeBelow(amount: number): number {
  return Math.floor(amount + roundingError)
}

/** What is over by less is the rounding of doubles: ten items of 0.4 KB fill one block of 4 KB. */
const roundingError = 1e-9
