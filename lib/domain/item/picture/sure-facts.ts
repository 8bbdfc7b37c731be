import type { Fact } from '@/lib/domain/fact/fact'
import type { Teaching } from '@/lib/domain/item/teaching'

/** These facts, each once, without those in doubt. */
export function sureFacts({ allFacts }: Teaching, ids: readonly string[]): readonly Fact[] {
  return [...new Set(ids)].flatMap((id) => {
    const fact = allFacts.get(id)
    return fact && fact.doubt === null ? [fact] : []
  })
}

/** Whether a sentence may be quoted: none of the facts that it rests on is in doubt. */
export function isSure(
  { allFacts }: Teaching,
  { facts }: { readonly facts: readonly string[] },
): boolean {
  return facts.every((id) => allFacts.get(id)?.doubt === null)
}
