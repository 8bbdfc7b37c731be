import { seededRandom, shuffled } from '@/lib/shared/random'
import type { IndexedItem } from './item-index'

/** How many items one attempt asks. */
export const quizLength = { lesson: 10, chapter: 20 } as const

/**
 * Picks up to `count` items: no fact twice while others remain, then spread over lessons, sections
 * and kinds; two of a kind follow each other only where nothing else is left. Same seed, same quiz.
 * What is asked besides, `taken`, counts as picked before.
 */
export function selectItems<Kind extends IndexedItem>(
  bank: readonly Kind[],
  count: number,
  seed: string,
  taken: readonly IndexedItem[] = [],
): readonly Kind[] {
  const picked: Kind[] = []
  if (count <= 0) return picked
  for (const item of picks(bank, seed, taken)) {
    picked.push(item)
    if (picked.length === count) break
  }
  return alternated(picked)
}

/** As many of the first `most` picks as take no more than `seconds` together, and one at least. */
export function selectWithin<Kind extends IndexedItem>(
  bank: readonly Kind[],
  { most, seconds }: { readonly most: number; readonly seconds: number },
  secondsOf: (item: Kind) => number,
  seed: string,
): readonly Kind[] {
  const picked: Kind[] = []
  let left = seconds
  for (const item of picks(bank, seed, [])) {
    left -= secondsOf(item)
    if (picked.length > 0 && (left < 0 || picked.length === most)) break
    picked.push(item)
  }
  return alternated(picked)
}

/** One item after the other, each the best to follow those before it. */
function* picks<Kind extends IndexedItem>(
  bank: readonly Kind[],
  seed: string,
  taken: readonly IndexedItem[],
): Generator<Kind> {
  const remaining = shuffled(bank, seededRandom(seed))
  const tally = createTally()
  for (const item of taken) tally.add(item)
  for (;;) {
    const next = cheapest(remaining, tally)
    if (next === null) return
    remaining.splice(remaining.indexOf(next), 1)
    tally.add(next)
    yield next
  }
}

interface Tally {
  readonly add: (item: IndexedItem) => void
  readonly cost: (item: IndexedItem) => number
}

/** A repeated fact outweighs everything; then comes an even spread, lessons before sections. */
const weights = { fact: 1_000_000, lesson: 30, section: 10, kind: 6 } as const

function createTally(): Tally {
  const counts = new Map<string, number>()
  // Every item is weighed once for each that is picked: of the whole course, tens of thousands of times.
  const keysOf = new Map<IndexedItem, Keys>()
  const keys = (item: IndexedItem): Keys => {
    const known = keysOf.get(item) ?? weightedKeys(item)
    keysOf.set(item, known)
    return known
  }
  return {
    add: (item) => {
      for (const [key] of keys(item)) counts.set(key, (counts.get(key) ?? 0) + 1)
    },
    cost: (item) =>
      keys(item).reduce((sum, [key, weight]) => sum + weight * (counts.get(key) ?? 0), 0),
  }
}

type Keys = readonly (readonly [key: string, weight: number])[]

function weightedKeys(item: IndexedItem): Keys {
  return [
    ...item.factIds.map((id) => [`fact ${id}`, weights.fact] as const),
    [`lesson ${item.lesson}`, weights.lesson],
    [`section ${item.lesson} ${item.anchor}`, weights.section],
    [`kind ${kindOf(item)}`, weights.kind],
  ]
}

function cheapest<Kind extends IndexedItem>(items: readonly Kind[], { cost }: Tally): Kind | null {
  let best: { readonly item: Kind; readonly cost: number } | null = null
  for (const item of items) {
    const candidate = { item, cost: cost(item) }
    if (best === null || candidate.cost < best.cost) best = candidate
  }
  return best?.item ?? null
}

/** The same items, the most frequent kind that differs from the one before taken first. */
function alternated<Kind extends IndexedItem>(items: readonly Kind[]): readonly Kind[] {
  const remaining = [...items]
  const ordered: Kind[] = []
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

function mostFrequentKind<Kind extends IndexedItem>(items: readonly Kind[]): Kind | null {
  let best: { readonly item: Kind; readonly count: number } | null = null
  for (const item of items) {
    const count = items.filter((other) => isSameKind(item, other)).length
    if (best === null || count > best.count) best = { item, count }
  }
  return best?.item ?? null
}

function isSameKind(a: IndexedItem, b: IndexedItem): boolean {
  return kindOf(a) === kindOf(b)
}

/** Written items of each difficulty are a kind of their own, so that a quiz holds a few of them. */
function kindOf({ derivation, type, scenario }: IndexedItem): string {
  return derivation ?? `${type} ${scenario?.difficulty}`
}
