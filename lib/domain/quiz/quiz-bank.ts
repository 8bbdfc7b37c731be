import type { Item } from '@/lib/domain/item/item'
import { seededRandom } from '@/lib/shared/random'

/** The most items that a page sends to choose from: four mixed quizzes, and light enough for a phone. */
export const bankLength = 80

/**
 * A part of many items, taken in turn from every section. Each item has a rank of its own, so that
 * one more or less changes little: an attempt begun before a new version still finds its items.
 */
export function quizBank(items: readonly Item[]): readonly Item[] {
  if (items.length <= bankLength) return items
  const turns = new Map<string, number>()
  return items
    .map((item) => ({ item, rank: seededRandom(item.id)() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => {
      const section = `${item.lesson}#${item.anchor}`
      const turn = turns.get(section) ?? 0
      turns.set(section, turn + 1)
      return { item, turn }
    })
    .sort((a, b) => a.turn - b.turn)
    .slice(0, bankLength)
    .map(({ item }) => item)
}
