import type { ItemLimits } from './item-limits'

/** As `dynamodb-item-size-calculation` and its neighbours have them. */
export function buildItemLimits(overrides: Partial<ItemLimits> = {}): ItemLimits {
  return {
    digitsPerByte: 2,
    numberOverheadBytes: 1,
    nullOrBooleanBytes: 1,
    documentOverheadBytes: 3,
    elementOverheadBytes: 1,
    maxSignificantDigits: 38,
    smallestPowerOfTen: -130,
    largestPowerOfTen: 125,
    maxNestingLevels: 32,
    maxItemBytes: 409_600,
    ...overrides,
  }
}
