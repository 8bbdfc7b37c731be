import type { Item } from '@/lib/domain/item/item'
import type { Attempt } from '@/lib/domain/progress/attempt'
import type { AttemptPlan } from '@/lib/domain/progress/event'
import { seededRandom, shuffled } from '@/lib/shared/random'

/** After so many quick statements a situation comes in between: one question in four. */
const statementsBetween = 3

/**
 * What the next attempt of a drill asks: every quick statement once, situations in between, and what was
 * missed last first. `earlier` are the attempts at this drill, oldest first.
 */
export function drillPlan(
  items: readonly Item[],
  earlier: readonly Attempt[],
  id: string,
  seed: string,
): AttemptPlan {
  const random = seededRandom(seed)
  const answered = lastAnswers(earlier)
  const mixed = shuffled(items, random)
  const statements = byRank(mixed.filter(isQuick), ({ id: itemId }) =>
    answered.get(itemId) === false ? 0 : 1,
  )
  const situations = byRank(
    mixed.filter((item) => !isQuick(item)),
    (item) => situationRank(item, answered),
  )
  const since = statementsSince(items, earlier)
  const asked = interleaved(rowsApart(statements), situations, since)
  const itemIds = asked.map((item) => item.id)
  return { id, seed, itemIds, feedback: 'at_once', deadlineAt: null, unscoredIds: [] }
}

/** Whether the last answer to an item was right, for every item that was answered. */
function lastAnswers(earlier: readonly Attempt[]): ReadonlyMap<string, boolean> {
  return new Map(
    earlier.flatMap(({ results }) => results.map(({ itemId, correct }) => [itemId, correct])),
  )
}

function isQuick({ derivation }: Item): boolean {
  return derivation === 'pair-side'
}

/** Missed, then new ones that people wrote, then other new ones, then those that were right. */
function situationRank({ id, origin }: Item, answered: ReadonlyMap<string, boolean>): number {
  const last = answered.get(id)
  if (last === undefined) return origin === 'authored' ? 1 : 2
  return last ? 3 : 0
}

function byRank(items: readonly Item[], rankOf: (item: Item) => number): readonly Item[] {
  return items.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** One cell of a row tells the others: they follow each other only where nothing else is left. */
function rowsApart(items: readonly Item[]): readonly Item[] {
  const remaining = [...items]
  const ordered: Item[] = []
  while (remaining.length > 0) {
    const row = rowOf(ordered.at(-1))
    const apart = remaining.findIndex((item) => rowOf(item) !== row)
    ordered.push(...remaining.splice(Math.max(0, apart), 1))
  }
  return ordered
}

/** The id of a cell's item without its column. */
function rowOf(item: Item | undefined): string {
  return item === undefined ? '' : item.id.slice(0, item.id.lastIndexOf('.'))
}

/** How many statements the attempt before ended with: the count goes on, unless it was given up. */
function statementsSince(items: readonly Item[], earlier: readonly Attempt[]): number {
  const last = earlier.at(-1)
  if (last === undefined || last.finishedAt === null) return 0
  const quick = new Set(items.filter(isQuick).map(({ id }) => id))
  const situation = last.itemIds.findLastIndex((id) => !quick.has(id))
  return last.itemIds.length - 1 - situation
}

/** Never ends with a situation: it stands between statements. */
function interleaved(
  statements: readonly Item[],
  situations: readonly Item[],
  since: number,
): readonly Item[] {
  const waiting = [...situations]
  let count = since
  return statements.flatMap((statement) => {
    const due = count >= statementsBetween ? waiting.splice(0, 1) : []
    count = due.length > 0 ? 1 : count + 1
    return [...due, statement]
  })
}
