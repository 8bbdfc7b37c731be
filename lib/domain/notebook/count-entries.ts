import type { FiledEntry } from './filed-entry'

/** How many entries have each key, in the order in which the keys first come. */
export function countEntries<Key>(
  entries: readonly FiledEntry[],
  keysOf: (entry: FiledEntry) => readonly (Key | null | undefined)[],
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      if (key !== null && key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}
