import type { Fact } from '@/lib/domain/fact/fact'
import { numberText } from '@/lib/domain/fact/unit'
import { type Locale, locales } from '@/lib/shared/locale'
import {
  type Amount,
  equalAmounts,
  figureAmounts,
  type WrittenQuantity,
  writtenQuantities,
} from './quantity-in-text'
import { mentionsNotes, says, sentencesOf } from './sentence'

export const gapMark = '____'

/** A figure of a fact, found in its statement and fit to be asked for. */
export interface NumberGap {
  readonly figure: string
  /** The statement up to the sentence that holds the figure. */
  readonly text: string
  /** The figure as written there first. */
  readonly written: WrittenQuantity
  /** All places that write the same amount, so that none gives another away. */
  readonly places: readonly WrittenQuantity[]
  readonly bound: Bound
}

/** `exact`: any other value makes the sentence false. `more_than`: only a greater one does. `loose`: neither is sure. */
export type Bound = 'exact' | 'more_than' | 'loose'

// Figures that teach nothing by heart: examples, history, moments, and counts that a list beside them shows.
const notAsked = /^example_|^epoch_|_20\d\d$|_count$|_types$|^equivalent_|_in_bytes$|_in_mb$/

const known = new WeakMap<Fact, Partial<Record<Locale, readonly NumberGap[]>>>()

/** The gaps that both languages of a fact offer, in one of them; worked out once for each fact. */
export function numberGaps(fact: Fact, locale: Locale): readonly NumberGap[] {
  const before = known.get(fact)
  const gaps = before?.[locale] ?? findGaps(fact, locale)
  known.set(fact, { ...before, [locale]: gaps })
  return gaps
}

/** Whether a figure of this name is worth asking for, or worth offering as a wrong answer. */
export function isAsked(figure: string): boolean {
  return !notAsked.test(figure)
}

function findGaps(fact: Fact, locale: Locale): readonly NumberGap[] {
  const seen: Amount[] = []
  return figureAmounts(fact).flatMap((amount) => {
    if (!isAsked(amount.figure) || seen.some((other) => equalAmounts(other, amount))) return []
    seen.push(amount)
    const found = locales.map((each) => ({ each, gap: gapIn(fact, amount, each) }))
    if (found.some(({ gap }) => gap === null)) return []
    if (new Set(found.map(({ gap }) => gap?.written.unit)).size > 1) return []
    const own = found.find(({ each }) => each === locale)?.gap
    const bounds = found.map(({ gap }) => gap?.bound ?? 'loose')
    return own ? [{ ...own, figure: amount.figure, bound: loosest(bounds) }] : []
  })
}

/** Both languages must agree that a wrong value is wrong. */
function loosest(bounds: readonly Bound[]): Bound {
  if (bounds.includes('loose')) return 'loose'
  return bounds.includes('more_than') ? 'more_than' : 'exact'
}

function gapIn(fact: Fact, amount: Amount, locale: Locale): Omit<NumberGap, 'figure'> | null {
  const sentences = sentencesOf(fact.statement[locale])
  const holds = (sentence: string) =>
    writtenQuantities(sentence).some((quantity) => equalAmounts(quantity, amount))
  const last = sentences.findIndex(holds)
  if (last < 0) return null
  const text = sentences.slice(0, last + 1).join(' ')
  if (mentionsNotes(text)) return null

  const quantities = writtenQuantities(text)
  const places = quantities.filter(
    (quantity) => equalAmounts(quantity, amount) || repeatsBare(quantity, amount, text),
  )
  const written = places[0]
  if (!written || places.length > 2) return null
  if (isTrivial(written) || isDerivable(written, quantities)) return null
  if (remains(text, places)) return null
  if (text.slice(written.end).match(/^\s?(?:~|–|-\d)/)) return null
  return { text, written, places, bound: boundOf(text, written) }
}

/** Whether the text without its gap still spells the figure, if only inside another: 99.99% in 99.999%. */
function remains(text: string, places: readonly WrittenQuantity[]): boolean {
  const rest = [...places]
    .reverse()
    .reduce((left, { start, end }) => `${left.slice(0, start)} … ${left.slice(end)}`, text)
  return places.some(
    ({ text: shown, value }) =>
      says(rest, shown) || isWordOnly(shown, value, rest) || standsBare(value, rest),
  )
}

/** `1 to 35 days, 35 being the default`: the number again, with nothing after it that it could count. */
function repeatsBare(quantity: WrittenQuantity, amount: Amount, text: string): boolean {
  return (
    quantity.value === amount.value &&
    quantity.unitText === '' &&
    /^(?:\s(?:being|is|by default)|[,;.)])/.test(text.slice(quantity.end))
  )
}

/** Whether the same digits stand there on their own, if of something else: 25 GB beside 25 RCUs. */
function standsBare(value: number, rest: string): boolean {
  return value > 1 && writtenQuantities(rest).some((quantity) => quantity.value === value)
}

/** `four` comes back as the option `4`, which must not stand elsewhere either. */
function isWordOnly(shown: string, value: number, rest: string): boolean {
  return !/\d/.test(shown) && says(rest, numberText(value))
}

/** One of something, or none: the sentence reads the same without the number. */
function isTrivial({ unit, value }: WrittenQuantity): boolean {
  return unit === 'count' && value <= 1
}

/** Whether the other numbers of the text give it away by sum or difference: `1 primary, 10 replicas, 11 in all`. */
function isDerivable(key: WrittenQuantity, quantities: readonly WrittenQuantity[]): boolean {
  const others = quantities.filter(({ unit, value }) => unit === key.unit && value !== key.value)
  const pairs = others.flatMap((a, index) => others.slice(index + 1).map((b) => [a, b] as const))
  return pairs.some(([a, b]) =>
    [a.value + b.value, Math.abs(a.value - b.value)].includes(key.value),
  )
}

// `200개가 넘는 서비스` tells a size; `512MB를 넘는 파일` sets a condition, which any greater value meets too.
const moreThanAfter = /^(?:이|가)?\s?넘/
const moreThanBefore = /(?:more than|over)\s$/i
const looseAfter =
  /^(?:을|를)?\s?(?:넘|이상|이하|이내|미만|안에|안|이전|아래|도 걸리지|or (?:more|above))/
const looseBefore =
  /(?:at least|at most|within|under|less than|below|above|exceeds|past|beyond|fewer than|최소|usually|about half)\s(?:about\s|roughly\s)?$/i

function boundOf(text: string, { start, end }: WrittenQuantity): Bound {
  const before = text.slice(0, start)
  const after = text.slice(end)
  if (moreThanAfter.test(after) || moreThanBefore.test(before)) return 'more_than'
  return looseAfter.test(after) || looseBefore.test(before) ? 'loose' : 'exact'
}

/** The text with another writing in every place of the gap; a repetition in brackets falls away. */
export function fillGap({ text, places }: NumberGap, filling: string): string {
  const first = places[0]
  return [...places].reverse().reduce((filled, place) => {
    const before = filled.slice(0, place.start)
    const after = filled.slice(place.end)
    const bracketed = place !== first && /\s?\($/.test(before) && after.startsWith(')')
    return bracketed ? before.replace(/\s?\($/, '') + after.slice(1) : before + filling + after
  }, text)
}
