import type { Derivation, Item, Scenario } from '@/lib/domain/item/item'

/** What is known of an item before it is fetched: enough to choose it by. It is the same in every language. */
export interface IndexedItem
  extends Pick<Item, 'id' | 'lesson' | 'anchor' | 'type' | 'origin' | 'factIds'> {
  readonly derivation: Derivation | null
  readonly scenario: Pick<Scenario, 'domain' | 'difficulty' | 'pair'> | null
}

export function indexedItem(item: Item): IndexedItem {
  const { id, lesson, anchor, type, origin, factIds, derivation, scenario } = item
  return {
    id,
    lesson,
    anchor,
    type,
    origin,
    factIds,
    derivation,
    scenario: scenario && {
      domain: scenario.domain,
      difficulty: scenario.difficulty,
      pair: scenario.pair,
    },
  }
}
