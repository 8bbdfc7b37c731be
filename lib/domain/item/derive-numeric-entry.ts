import type { Localized } from '@/lib/shared/locale'
import { derivedItem } from './derived-item'
import { explainFact } from './explanation'
import type { Item } from './item'
import { fillGap, gapMark, type NumberGap, numberGaps } from './number-gap'
import { placed } from './stem'
import type { TaughtFact, Teaching } from './teaching'
import { isToBeTyped, typedQuantity } from './typed-quantity'

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

/** One item for each figure worth knowing exactly: typed, with or without its unit. */
export function deriveNumericEntry(teaching: Teaching): readonly Item[] {
  return teaching.facts.flatMap((taught) =>
    numberGaps(taught.fact, teaching.locale)
      .filter(isToBeTyped)
      .map((gap) => numericEntry(teaching, taught, gap)),
  )
}

function numericEntry(teaching: Teaching, { fact, anchor }: TaughtFact, gap: NumberGap): Item {
  const { locale } = teaching
  const answer = typedQuantity(gap.written, locale)
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
    tolerance: 0,
    steps: [],
    answer,
  }
}
