import type { Fact } from '@/lib/domain/fact/fact'
import { unitOfFigure } from '@/lib/domain/fact/figure'
import { quantitiesIn } from '@/lib/domain/fact/figure-span'
import { sameAmount, type Unit } from '@/lib/domain/fact/unit'

/** A quantity as a text writes it. */
export interface WrittenQuantity {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: number
  readonly unit: Unit
  /** `MB`, `개`, ` minutes`; empty for a bare number. */
  readonly unitText: string
}

/** An amount of something; what is counted is not part of it. */
export interface Amount {
  readonly value: number
  readonly unit: Unit
}

const numberWords: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  열: 10,
}
const word =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\b( (?:seconds|minutes|hours|days))?|(?<![가-힣])(두|세|네|다섯|여섯|열) ?(번|배|곳|개|가지)/gi

const unitOfWord: Readonly<Record<string, Unit>> = {
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
}

/** Every quantity that a text writes, in digits or in words, in the order of the text. */
export function writtenQuantities(text: string): readonly WrittenQuantity[] {
  const digits = quantitiesIn(text).map((quantity) => ({
    ...quantity,
    text: text.slice(quantity.start, quantity.end),
  }))
  return [...digits, ...quantitiesInWords(text)].sort((a, b) => a.start - b.start)
}

function quantitiesInWords(text: string): WrittenQuantity[] {
  return [...text.matchAll(word)].map((match) => {
    const [whole, english = '', unitText = '', korean = '', counter = ''] = match
    return {
      start: match.index,
      end: match.index + whole.length,
      text: whole,
      value: numberWords[(english || korean).toLowerCase()] ?? 0,
      unit: unitOfWord[unitText.trim()] ?? 'count',
      unitText: unitText || counter,
    }
  })
}

/** The figures of a fact that are one number each. */
export function figureAmounts(fact: Fact): readonly (Amount & { readonly figure: string })[] {
  return Object.entries(fact.figures).flatMap(([figure, value]) =>
    typeof value === 'number' ? [{ figure, value, unit: unitOfFigure(figure) }] : [],
  )
}

/** Whether two amounts are one and the same, such as 900 seconds and 15 minutes. */
export function equalAmounts(a: Amount, b: Amount): boolean {
  return sameAmount(a.value, a.unit, b.value, b.unit) || (a.value === b.value && a.unit === b.unit)
}
