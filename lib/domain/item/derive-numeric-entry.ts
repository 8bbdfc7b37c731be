import { numberText, quantityText, type Unit } from '@/lib/domain/fact/unit'
import type { Localized } from '@/lib/shared/locale'
import { derivedItem } from './derived-item'
import { explainFact } from './explanation'
import type { Item, Quantity } from './item'
import { fillGap, gapMark, type NumberGap, numberGaps } from './number-gap'
import { placed } from './stem'
import type { TaughtFact, Teaching } from './teaching'

const words: Localized<{ ask: (sentence: string, unit: string) => string }> = {
  ko: {
    ask: (sentence, unit) =>
      unit === ''
        ? `빈칸에 들어갈 수를 쓰십시오. ${sentence}`
        : `빈칸에 들어갈 값을 쓰십시오(단위를 적지 않으면 ${unit} 단위로 봅니다). ${sentence}`,
  },
  en: {
    ask: (sentence, unit) =>
      unit === ''
        ? `Type the number that fills the gap. ${sentence}`
        : `Type the value that fills the gap (without a unit it is read as ${unit}). ${sentence}`,
  },
}

// Nobody should learn unit prices to the tenth decimal by heart.
const smallestPrice = 0.001

/** One item for each figure worth knowing exactly: typed, with or without its unit. */
export function deriveNumericEntry(teaching: Teaching): readonly Item[] {
  return teaching.facts.flatMap((taught) =>
    numberGaps(taught.fact, teaching.locale)
      .filter(isExact)
      .map((gap) => numericEntry(teaching, taught, gap)),
  )
}

function isExact({ written, text }: NumberGap): boolean {
  if (written.unit === 'usd' && written.value < smallestPrice) return false
  const before = text.slice(0, written.start)
  return !/(?:약|보통|about|around|roughly|usually|typically|approximately)(?: within)?\s$/.test(
    before,
  )
}

function numericEntry(teaching: Teaching, { fact, anchor }: TaughtFact, gap: NumberGap): Item {
  const { locale } = teaching
  const answer = quantityOf(gap, locale)
  return {
    ...derivedItem(teaching, {
      derivation: 'numeric-entry',
      key: `${fact.id}.${gap.figure}`,
      anchor,
      factIds: [fact.id],
      // What is counted needs no hint: the gap stands where the counting word stood.
      stem: words[locale].ask(
        placed(teaching, fillGap(gap, gapMark)),
        gap.written.unit === 'count' ? '' : answer.unit,
      ),
      explanation: explainFact(fact, locale),
    }),
    type: 'number',
    answer,
  }
}

function quantityOf({ written }: NumberGap, locale: Teaching['locale']): Quantity {
  if (/년|years?/.test(written.unitText)) {
    return { value: written.value / 365, unit: locale === 'ko' ? '년' : 'years' }
  }
  if (written.unit === 'count') {
    return { value: written.value, unit: locale === 'ko' ? written.unitText.trim() : '' }
  }
  return { value: written.value, unit: unitWord(written.unit, locale) }
}

/** The unit's own word, taken from how two of it are written: `MB`, `분`, `minutes`, `USD`. */
function unitWord(unit: Unit, locale: Teaching['locale']): string {
  return quantityText(2, unit, locale).replace(numberText(2), '').trim()
}
