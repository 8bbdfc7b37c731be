/** Every id that an item ever had: those in use, and those given up, which are never used again. */
export interface ItemIds {
  readonly live: readonly string[]
  readonly retired: readonly string[]
}

/** The ids after the bank became this one. Nothing known is forgotten; both lists are sorted. */
export function nextItemIds(known: ItemIds, bank: readonly string[]): ItemIds {
  const live = new Set(bank)
  const gone = [...known.live, ...known.retired].filter((id) => !live.has(id))
  return { live: [...live].sort(), retired: [...new Set(gone)].sort() }
}

/**
 * Retired ids that stand for something again. A derived id is made of ids of content, so that it
 * comes back only with the same question; of a written one nobody can tell.
 */
export function reusedIds({ retired }: ItemIds, authored: readonly string[]): readonly string[] {
  const gone = new Set(retired)
  return authored.filter((id) => gone.has(id))
}
