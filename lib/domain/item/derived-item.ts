import type { Derivation, Explanation } from './item'
import type { Teaching } from './teaching'

interface Parts {
  readonly derivation: Derivation
  /** Ids of content, joined by dots: never words, so that rewording keeps the item. */
  readonly key: string
  readonly anchor: string
  readonly factIds: readonly string[]
  readonly stem: string
  readonly explanation: Explanation
}

/** The id for life of a derived item. */
export function derivedItemId({ slug }: Teaching, derivation: Derivation, key: string): string {
  return `${slug}.${derivation}.${key}`
}

/** What every derived item has. */
export function derivedItem(teaching: Teaching, { key, ...parts }: Parts) {
  const id = derivedItemId(teaching, parts.derivation, key)
  return { ...parts, id, lesson: teaching.slug, origin: 'derived' as const, scenario: null }
}
