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

/** What every derived item has, with its id for life. */
export function derivedItem(teaching: Teaching, { key, ...parts }: Parts) {
  const id = `${teaching.slug}.${parts.derivation}.${key}`
  return { ...parts, id, lesson: teaching.slug, origin: 'derived' as const }
}
