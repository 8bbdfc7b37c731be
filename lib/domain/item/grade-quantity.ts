import type { Measure } from '@/lib/domain/fact/unit'
import { type Grade, unread, whole } from './grade'
import type { Quantity } from './item'
import { readQuantities } from './read-quantity'
import { getTypedUnit } from './typed-unit'

/** Doubles that went through a unit conversion may differ in the last digits. */
const tolerance = 1e-9

/**
 * Grades a typed number against the quantity meant; a bare number is taken in the quantity's unit.
 * `allowance` is how far off it may be, in that unit.
 */
export function gradeQuantity(meant: Quantity, text: string, allowance: number): Grade {
  if (text.trim() === '') return unread('empty')
  const typed = readQuantities(text)
  if (typed === null) return unread('not_a_number')

  const own = unitOf(meant.unit)
  let sum = 0
  for (const quantity of typed) {
    const factor = factorIn(own, quantity.unit)
    if (factor === null) return unread('wrong_unit')
    sum += quantity.value * factor
  }
  return whole(near(sum, meant.value * own.factor, allowance * own.factor))
}

interface OwnUnit extends Measure {
  readonly word: string
  /** Known to the table; `RCU` or `GB-초` are not, and match only themselves. */
  readonly known: boolean
}

function unitOf(word: string): OwnUnit {
  const unit = getTypedUnit(word)
  return { word: spelled(word), known: unit !== null, dimension: 'count', factor: 1, ...unit }
}

function factorIn(own: OwnUnit, word: string): number | null {
  if (word === '' || isSameWord(spelled(word), own.word)) return own.factor
  const unit = getTypedUnit(word)
  if (!own.known) return null
  // Of a count, any other noun names what is counted: `5 layers`, `5개 계층`.
  if (unit === null) return own.dimension === 'count' ? own.factor : null
  return unit.dimension === own.dimension ? unit.factor : null
}

/** A unit that no table knows may be typed in the singular or the plural: `20 RCU`, `20 RCUs`. */
function isSameWord(typed: string, own: string): boolean {
  return typed === own || (/[a-z]$/.test(own) && (typed === `${own}s` || `${typed}s` === own))
}

function spelled(word: string): string {
  return word.normalize('NFKC').toLowerCase().replaceAll(/[\s-]/g, '')
}

function near(a: number, b: number, allowance: number): boolean {
  return Math.abs(a - b) <= allowance + tolerance * Math.max(Math.abs(a), Math.abs(b))
}
