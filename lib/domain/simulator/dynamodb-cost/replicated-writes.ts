import { blocksOf } from '@/lib/domain/simulator/dynamodb-capacity/blocks'

/** Writes of one day to a table, each with the same item size. */
export interface WriteDay {
  /** Over all Regions together, each counted where it was made. */
  readonly writes: number
  /** Regions that hold the table; from two on it is a global table. */
  readonly regions: number
  /** Indexes that each write changes, with all attributes projected. */
  readonly gsis: number
}

/** Write request units of a day: ordinary ones, and replicated ones of a global table. */
export interface WriteUnits {
  readonly wru: number
  readonly rwru: number
}

/**
 * What the writes of a day are billed as. A global table takes a replicated unit in each Region; its indexes take
 * ordinary units there (fact `gt-billing`). A table of one Region knows ordinary units only.
 */
export function replicatedWrites(
  { writes, regions, gsis }: WriteDay,
  { itemBytes, blockBytes }: { readonly itemBytes: number; readonly blockBytes: number },
): WriteUnits {
  const units = writes * blocksOf(itemBytes, blockBytes)
  const indexUnits = units * gsis * regions
  return regions > 1
    ? { wru: indexUnits, rwru: units * regions }
    : { wru: units + indexUnits, rwru: 0 }
}
