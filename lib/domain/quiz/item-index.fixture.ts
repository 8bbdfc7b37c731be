import { type IndexedItem, indexedItem } from './item-index'
import { buildScenario, buildSingle } from './quiz.fixture'

/** A derived item as the index has it. */
export function buildIndexed(overrides: Partial<IndexedItem> = {}): IndexedItem {
  return { ...indexedItem(buildSingle({ derivation: 'which-service' })), ...overrides }
}

/** A written situation as the index has it. */
export function buildSituation(overrides: Partial<IndexedItem> = {}): IndexedItem {
  const item = buildSingle({ origin: 'authored', scenario: buildScenario() })
  return { ...indexedItem(item), ...overrides }
}
