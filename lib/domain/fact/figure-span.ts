import type { Locale } from '@/lib/shared/locale'
import type { Fact } from './fact'
import { unitOfFigure } from './figure'
import { sameAmount, type Unit } from './unit'

/** Where a fact's statement writes one of its figures. */
export interface FigureSpan {
  /** Key in the fact's `figures`. */
  readonly figure: string
  readonly start: number
  /** After the unit or counting word. */
  readonly end: number
  /** As written there: 15 where the figure says 900 seconds and the text 15 minutes. */
  readonly value: number
  readonly unit: Unit
  /** The unit or counting word as written (`MB`, `개`, ` minutes`), with the space before it if any; may be empty. */
  readonly unitText: string
}

interface Quantity {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit: Unit
  readonly unitText: string
}

// A number, a Korean or English multiplier, and a unit or counting word.
const written =
  /(?<![\d.,A-Za-z-])(USD )?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(만|백만|억| million| billion)?( ?(?:KiB|KB|MB|GB-초|GB-seconds?|GB|TB|Mbps|ACUs?|바이트|bytes?|밀리초|milliseconds?|ms|초|seconds?|분|minutes?|시간|hours?|일|days?|년|years?|%|달러|개|번|회|건|가지|배|단위|단계|명|호출|자리))?(?![\d,]*\d|[A-Za-z])/g

const multipliers: Readonly<Record<string, number>> = {
  만: 1e4,
  백만: 1e6,
  억: 1e8,
  ' million': 1e6,
  ' billion': 1e9,
}

const unitOfText: readonly (readonly [RegExp, Unit])[] = [
  [/^KiB$/, 'kib'],
  [/^KB$/, 'kb'],
  [/^MB$/, 'mb'],
  [/^GB-/, 'gb_second'],
  [/^GB$/, 'gb'],
  [/^TB$/, 'tb'],
  [/^Mbps$/, 'mbps'],
  [/^ACUs?$/, 'acu'],
  [/^(바이트|bytes?)$/, 'byte'],
  [/^(밀리초|milliseconds?|ms)$/, 'ms'],
  [/^(초|seconds?)$/, 'second'],
  [/^(분|minutes?)$/, 'minute'],
  [/^(시간|hours?)$/, 'hour'],
  [/^(일|days?)$/, 'day'],
  [/^%$/, 'percent'],
  [/^달러$/, 'usd'],
]

const daysInYear = 365

/** Every place in the fact's statement that writes one of its figures, in the order of the text. */
export function figuresInText(fact: Fact, locale: Locale): FigureSpan[] {
  const numbers = Object.entries(fact.figures).flatMap(([figure, value]) =>
    typeof value === 'number' ? [{ figure, value, unit: unitOfFigure(figure) }] : [],
  )
  return quantitiesIn(fact.statement[locale]).flatMap((quantity) => {
    const found = numbers.find(({ value, unit }) =>
      sameAmount(value, unit, quantity.value, quantity.unit),
    )
    return found ? [{ figure: found.figure, ...quantity }] : []
  })
}

/** The quantities written in a text, whatever they measure. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return [...text.matchAll(written)].map((match) => {
    const [whole, dollars, digits = '', multiplier = '', unitText = ''] = match
    const number = Number(digits.replaceAll(',', '')) * (multipliers[multiplier] ?? 1)
    const word = unitText.trim()
    const start = match.index
    const years = /^(년|years?)$/.test(word)
    return {
      start,
      end: start + whole.length,
      value: years ? number * daysInYear : number,
      unit: dollars ? 'usd' : years ? 'day' : unitNamed(word),
      unitText,
    }
  })
}

function unitNamed(word: string): Unit {
  return unitOfText.find(([pattern]) => pattern.test(word))?.[1] ?? 'count'
}
