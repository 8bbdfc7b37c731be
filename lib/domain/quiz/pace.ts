import type { ItemType } from '@/lib/domain/item/item'
import type { IndexedItem } from './item-index'
import type { ItemTime } from './item-times'

/** What takes a like time to answer: situations, whatever their type, and everything else by its type. */
export type PaceKind = 'situation' | ItemType

/**
 * Seconds to answer one, before anything is known of the learner. An estimate from this bank (2026-11):
 * the median Hangul to be read of each kind (situations 300, single 107, true or false 77, multiple 147,
 * ordering 137, matching 147, number 104, cloze 78) at 8 a second, twice, since options are held against
 * the question, and 5 to 25 seconds to decide, to move things or to type.
 */
export const statedSeconds: Readonly<Record<PaceKind, number>> = {
  situation: 100,
  single: 35,
  true_false: 25,
  multiple: 50,
  ordering: 50,
  matching: 60,
  categorise: 60,
  number: 45,
  cloze: 35,
  // A calculation of several steps on paper.
  parametric: 90,
}

/** Seconds to read why, where that comes after each answer: some 150 Hangul at 8 a second. */
export const explanationSeconds = 20

/** From so many answers of a kind on, the learner's own median counts. */
export const enoughTimes = 8

/** Seconds for one item of each kind, and whether they are the learner's own. */
export type Pace = Readonly<Record<PaceKind, { readonly seconds: number; readonly own: boolean }>>

type Paced = Pick<IndexedItem, 'type' | 'scenario'>

export function paceKind({ scenario, type }: Paced): PaceKind {
  return scenario === null ? type : 'situation'
}

/** The pace of whoever needed these times; as stated for kinds they answered too little of. */
export function paceOf(times: readonly ItemTime[], index: readonly IndexedItem[]): Pace {
  const kinds = new Map(index.map((item) => [item.id, paceKind(item)]))
  const pace = (kind: PaceKind) => {
    const own = times.flatMap(({ itemId, ms }) => (kinds.get(itemId) === kind ? [ms / 1000] : []))
    return own.length < enoughTimes
      ? { seconds: statedSeconds[kind], own: false }
      : { seconds: median(own), own: true }
  }
  return {
    situation: pace('situation'),
    single: pace('single'),
    true_false: pace('true_false'),
    multiple: pace('multiple'),
    ordering: pace('ordering'),
    matching: pace('matching'),
    categorise: pace('categorise'),
    number: pace('number'),
    cloze: pace('cloze'),
    parametric: pace('parametric'),
  }
}

/** Seconds that these items take together, without reading why. */
export function secondsFor(items: readonly Paced[], pace: Pace): number {
  return items.reduce((sum, item) => sum + pace[paceKind(item)].seconds, 0)
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? 0
  const lower = sorted[Math.ceil(middle) - 1] ?? upper
  return (lower + upper) / 2
}
