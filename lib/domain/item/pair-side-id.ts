/** A cell of a pair's table, by ids of content. */
export interface PairCell {
  readonly pair: string
  readonly row: string
  readonly column: string
}

/** What an item about this cell is called within its lesson and derivation. */
export function pairSideKey({ pair, row, column }: PairCell): string {
  return `${pair}.${row}.${column}`
}

/** The id for life of the item that asks which side this cell is of. */
export function pairSideId(lesson: string, cell: PairCell): string {
  return `${lesson}.pair-side.${pairSideKey(cell)}`
}
