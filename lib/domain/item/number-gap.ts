import type { Fact } from '@/lib/domain/fact/fact'
import { numberText } from '@/lib/domain/fact/unit'
import { sentencesOf } from '@/lib/domain/lesson/sentence'
import { type Locale, locales } from '@/lib/shared/locale'
import { says } from './bare-text'
import { mentionsNotes } from './mentions-notes'
import {
  type Amount,
  equalAmounts,
  figureAmounts,
  type WrittenQuantity,
  writtenQuantities,
} from './quantity-in-text'

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

/**
 * Whether the other numbers of the text give it away: by sum or difference, as in `1 primary, 10 replicas,
 * 11 in all`, or by multiplying or dividing, as the price of one gives that of many.
 */
function isDerivable(key: WrittenQuantity, quantities: readonly WrittenQuantity[]): boolean {
  const others = quantities.filter(({ value }) => value !== key.value)
  const alike = others.filter(({ unit }) => unit === key.unit)
  return (
    pairsOf(alike).some(([a, b]) =>
      [a.value + b.value, Math.abs(a.value - b.value)].includes(key.value),
    ) || pairsOf(others).some((pair) => outcomesOf(pair, key).some((found) => isAbout(found, key)))
  )
}

/** Products and ratios of two numbers that measure what the key measures. */
function outcomesOf([a, b]: Pair<WrittenQuantity>, key: WrittenQuantity): readonly number[] {
  if (a.value === b.value) return []
  const alike = a.unit === b.unit && key.unit === 'count'
  return [
    ...(a.unit === key.unit || b.unit === key.unit ? [a.value * b.value] : []),
    ...(a.unit === key.unit || alike ? [a.value / b.value] : []),
    ...(b.unit === key.unit || alike ? [b.value / a.value] : []),
  ]
}

type Pair<Value> = readonly [Value, Value]

function pairsOf<Value>(values: readonly Value[]): readonly Pair<Value>[] {
  return values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b] as const))
}

/** Prices are rounded, so that what they come to differs a little. */
function isAbout(found: number, { value }: WrittenQuantity): boolean {
  return Math.abs(found - value) <= 0.001 * value
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
export function fillGap(gap: NumberGap, filling: string): string {
  return fillGaps(gap.text, [gap], filling)
}

/** The same with several gaps of one text. */
export function fillGaps(text: string, gaps: readonly NumberGap[], filling: string): string {
  return gaps
    .flatMap((gap) => {
      const kept = keptPlaces(gap)
      return gap.places.map((place) => ({ place, keeps: kept.includes(place) }))
    })
    .sort((a, b) => b.place.start - a.place.start)
    .reduce((filled, { place, keeps }) => {
      const before = filled.slice(0, place.start)
      const after = filled.slice(place.end)
      return keeps ? before + filling + after : before.replace(/\s?\($/, '') + after.slice(1)
    }, text)
}

/** The places of a gap without its repetitions in brackets: `900초(15분)` keeps the first. */
export function keptPlaces({ text, places }: NumberGap): readonly WrittenQuantity[] {
  return places.filter(
    ({ start, end }, index) =>
      index === 0 || !(/\s?\($/.test(text.slice(0, start)) && text.slice(end).startsWith(')')),
  )
}
