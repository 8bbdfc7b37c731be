import type { Fact } from '@/lib/domain/fact/fact'
import type { Unit } from '@/lib/domain/fact/unit'
import { type Random, seededRandom, shuffled } from '@/lib/shared/random'
import type { CourseIndex } from './course-index'
import type { NumberGap } from './number-gap'
import { type Amount, equalAmounts, figureAmounts, writtenQuantities } from './quantity-in-text'

/** A wrong value for a gap, in the unit of the gap. */
export interface NumberDistractor {
  readonly value: number
  /** Where the value does belong: another fact, what common notes claim, or nowhere. */
  readonly origin:
    | { readonly type: 'fact'; readonly fact: Fact }
    | { readonly type: 'notes' }
    | null
}

const wanted = 3

/**
 * Wrong values for a gap: what notes claim, figures of other facts in the same unit, then values near by.
 * Chosen from the Korean statement whatever the language, so that both languages offer the same.
 */
export function numberDistractors(
  fact: Fact,
  gap: NumberGap,
  index: CourseIndex,
): readonly NumberDistractor[] {
  const random = seededRandom(`${fact.id} ${gap.figure}`)
  const excluded = amountsOf(fact)
  const fits = ({ value }: NumberDistractor) => isWrong(value, gap, excluded)
  const chosen: NumberDistractor[] = []
  const add = (candidates: readonly NumberDistractor[], most: number) => {
    for (const candidate of candidates.filter(fits)) {
      if (chosen.length >= most) return
      if (chosen.every(({ value }) => apart(value, candidate.value, gap.written.unit))) {
        chosen.push(candidate)
      }
    }
  }
  add(claimedByNotes(fact, gap), 1)
  add(fromOtherFacts(fact, gap, index), 2)
  add(nearBy(gap, random), wanted)
  return chosen.length === wanted ? chosen : []
}

/** Every amount that belongs to the fact: none of them may stand as wrong. */
function amountsOf(fact: Fact): readonly Amount[] {
  const { statement } = fact
  return [
    ...figureAmounts(fact),
    ...writtenQuantities(statement.ko),
    ...writtenQuantities(statement.en),
  ]
}

function isWrong(value: number, gap: NumberGap, excluded: readonly Amount[]): boolean {
  const { unit, value: key } = gap.written
  if (!apart(value, key, unit)) return false
  if (gap.bound === 'more_than' && value < key) return false
  return !excluded.some((amount) => equalAmounts(amount, { value, unit }))
}

/** Far enough from each other that nobody can call both right. */
function apart(a: number, b: number, unit: Unit): boolean {
  if (a === b) return false
  if (unit === 'percent' && Math.min(a, b) >= 90) return true
  if (unit === 'count' && Math.max(a, b) <= 12) return true
  return Math.max(a, b) / Math.max(Math.min(a, b), 1e-12) >= 1.25
}

function claimedByNotes(fact: Fact, { written }: NumberGap): NumberDistractor[] {
  if (fact.status !== 'wrong' && fact.status !== 'outdated') return []
  return writtenQuantities(fact.notesSay?.ko ?? '')
    .filter(({ unit }) => unit === written.unit)
    .map(({ value }) => ({ value, origin: { type: 'notes' } }))
}

function fromOtherFacts(fact: Fact, gap: NumberGap, index: CourseIndex): NumberDistractor[] {
  const { unit, value: key } = gap.written
  const own = writtenQuantities(fact.statement.ko).find((quantity) =>
    equalAmounts(quantity, gap.written),
  )
  const rank = (other: Fact) => {
    if (fact.confusedWith.includes(other.id)) return 0
    return index.homeOf.get(other.id) === index.homeOf.get(fact.id) ? 1 : 2
  }
  return index.figures
    .filter((use) => use.fact.id !== fact.id && use.unit === unit && index.homeOf.has(use.fact.id))
    .filter((use) => unit !== 'count' || use.counter === own?.unitText)
    .filter((use) => use.value > 0 && Math.abs(Math.log(use.value / key)) <= Math.log(reach(unit)))
    .filter((use) => unit !== 'percent' || use.value >= 99 === key >= 99)
    .map((use) => ({ use, rank: rank(use.fact), distance: Math.abs(Math.log(use.value / key)) }))
    .sort((a, b) => a.rank - b.rank || a.distance - b.distance)
    .map(({ use }) => ({ value: use.value, origin: { type: 'fact', fact: use.fact } }))
}

/** How many times greater or smaller a figure may be and still be believed. */
function reach(unit: Unit): number {
  if (unit === 'percent') return 3
  return unit === 'count' || unit === 'usd' ? 10 : 40
}

const ladders: Partial<Record<Unit, readonly number[]>> = {
  second: [1, 3, 5, 10, 15, 30, 60, 90, 120, 300, 600, 900, 1800, 3600, 7200],
  ms: [1, 5, 10, 50, 100, 200, 500, 1000],
  minute: [1, 2, 5, 10, 15, 20, 30, 60, 90],
  hour: [1, 6, 8, 12, 24, 36, 48, 72, 96],
  day: [1, 3, 7, 14, 30, 60, 90, 180, 365, 730],
  percent: [5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90],
}
const nines = [99, 99.5, 99.9, 99.95, 99.99, 99.999]
const sizes = [
  1, 2, 4, 6, 8, 10, 16, 20, 25, 32, 50, 64, 100, 128, 200, 250, 256, 400, 500, 512, 1024, 2048,
  4096, 5120, 10240, 20480,
]
const counts = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 25, 30, 40, 50, 75]

/** Values close to the key on both sides, shuffled so that the key is not always in the middle. */
function nearBy({ written, bound }: NumberGap, random: Random): NumberDistractor[] {
  const { value: key, unit } = written
  const years = /년|years?/.test(written.unitText)
  const steps = years ? [1, 2, 3, 5, 10].map((count) => count * 365) : stepsFor(unit, key)
  const below = steps.filter((value) => value < key).slice(-3)
  const above = steps.filter((value) => value > key).slice(0, bound === 'more_than' ? 4 : 3)
  return shuffled([...below, ...above], random).map((value) => ({ value, origin: null }))
}

function stepsFor(unit: Unit, key: number): readonly number[] {
  if (unit === 'percent' && key >= 99) return nines
  if (unit === 'usd') return [key / 4, key / 2, key * 2, key * 3, key * 5]
  if (['byte', 'kb', 'kib', 'mb', 'gb', 'tb'].includes(unit)) return sizesAround(key)
  return ladders[unit] ?? countsAround(key)
}

function sizesAround(key: number): readonly number[] {
  return key <= 20480 ? sizes : [key / 4, key / 2, key * 2, key * 4]
}

/** Round numbers of the key's own size: 2,500 stands among 1,000, 2,000 and 5,000. */
function countsAround(key: number): readonly number[] {
  if (key <= 60) return counts
  const size = 10 ** Math.floor(Math.log10(key))
  return [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 7.5, 10, 20, 50]
    .map((step) => Number((step * size).toPrecision(6)))
    .filter(Number.isInteger)
}
