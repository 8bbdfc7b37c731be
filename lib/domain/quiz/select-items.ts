import type { Item } from '@/lib/domain/item/item'
import { seededRandom, shuffled } from '@/lib/shared/random'

/** How many items one attempt asks. */
export const quizLength = { lesson: 10, chapter: 20 } as const

/**
 * Picks up to `count` items: no fact twice while others remain, then spread over lessons, sections
 * and kinds; two of a kind follow each other only where nothing else is left. Same seed, same quiz.
 */
export function selectItems(bank: readonly Item[], count: number, seed: string): readonly Item[] {
  const remaining = shuffled(bank, seededRandom(seed))
  const picked: Item[] = []
  const tally = createTally()
  while (picked.length < count) {
    const next = cheapest(remaining, tally)
    if (next === null) break
    remaining.splice(remaining.indexOf(next), 1)
    picked.push(next)
    tally.add(next)
  }
  return alternated(picked)
}

interface Tally {
  readonly add: (item: Item) => void
  readonly cost: (item: Item) => number
}

/** A repeated fact outweighs everything; then comes an even spread, lessons before sections. */
const weights = { fact: 1000, lesson: 30, section: 10, kind: 6 } as const

function createTally(): Tally {
  const counts = new Map<string, number>()
  const keys = (item: Item): readonly (readonly [string, number])[] => [
    ...item.factIds.map((id) => [`fact ${id}`, weights.fact] as const),
    [`lesson ${item.lesson}`, weights.lesson],
    [`section ${item.lesson} ${item.anchor}`, weights.section],
    [`kind ${kindOf(item)}`, weights.kind],
  ]
  return {
    add: (item) => {
      for (const [key] of keys(item)) counts.set(key, (counts.get(key) ?? 0) + 1)
    },
    cost: (item) =>
      keys(item).reduce((sum, [key, weight]) => sum + weight * (counts.get(key) ?? 0), 0),
  }
}

function cheapest(items: readonly Item[], { cost }: Tally): Item | null {
  let best: { readonly item: Item; readonly cost: number } | null = null
  for (const item of items) {
    const candidate = { item, cost: cost(item) }
    if (best === null || candidate.cost < best.cost) best = candidate
  }
  return best?.item ?? null
}

/** The same items, the most frequent kind that differs from the one before taken first. */
function alternated(items: readonly Item[]): readonly Item[] {
  const remaining = [...items]
  const ordered: Item[] = []
  while (remaining.length > 0) {
    const before = ordered.at(-1)
    const others = remaining.filter((item) => before === undefined || !isSameKind(item, before))
    const next = mostFrequentKind(others.length > 0 ? others : remaining)
    if (next === null) break
    remaining.splice(remaining.indexOf(next), 1)
    ordered.push(next)
  }
  return ordered
}

function mostFrequentKind(items: readonly Item[]): Item | null {
  let best: { readonly item: Item; readonly count: number } | null = null
  for (const item of items) {
    const count = items.filter((other) => isSameKind(item, other)).length
    if (best === null || count > best.count) best = { item, count }
  }
  return best?.item ?? null
}

function isSameKind(a: Item, b: Item): boolean {
  return kindOf(a) === kindOf(b)
}

/** Written items of each difficulty are a kind of their own, so that a quiz holds a few of them. */
function kindOf({ derivation, type, scenario }: Item): string {
  return derivation ?? `${type} ${scenario?.difficulty}`
}
