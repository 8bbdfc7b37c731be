import type { Fact } from '@/lib/domain/fact/fact'
import type { Locale, Localized } from '@/lib/shared/locale'
import { derivedItem } from './derived-item'
import { explainFact } from './explanation'
import type { Item } from './item'
import { fillGaps, gapMark, keptPlaces, type NumberGap, numberGaps } from './number-gap'
import type { WrittenQuantity } from './quantity-in-text'
import { placed } from './stem'
import type { TaughtFact, Teaching } from './teaching'
import { isToBeTyped, typedQuantity } from './typed-quantity'

const words: Localized<{ ask: (sentence: string, units: readonly string[]) => string }> = {
  ko: {
    ask: (sentence, units) =>
      units.length === 0
        ? `빈칸에 들어갈 값을 차례대로 쓰십시오. ${sentence}`
        : `빈칸에 들어갈 값을 차례대로 쓰십시오(단위를 적지 않으면 ${units.join(', ')} 단위로 봅니다). ${sentence}`,
  },
  en: {
    ask: (sentence, units) =>
      units.length === 0
        ? `Type the values that fill the gaps, in order. ${sentence}`
        : `Type the values that fill the gaps, in order (without units they are read as ${units.join(', ')}). ${sentence}`,
  },
}

const fewest = 2
const most = 4

/** One item for each fact that writes several figures in one sentence: all of them typed, each in its place. */
export function deriveFiguresCloze(teaching: Teaching): readonly Item[] {
  return teaching.facts.flatMap((taught) => figuresCloze(teaching, taught))
}

function figuresCloze(teaching: Teaching, { fact, anchor }: TaughtFact): Item[] {
  const { locale } = teaching
  const sentence = sharedSentence(fact)?.[locale]
  if (!sentence) return []
  const gaps = sentence.places.map((place) => ({
    type: 'amount' as const,
    answer: typedQuantity(place, locale),
  }))
  const measured = sentence.places.every(({ unit }) => unit !== 'count')
  const units = measured ? [...new Set(gaps.map(({ answer }) => answer.unit))] : []
  const item = derivedItem(teaching, {
    derivation: 'figures-cloze',
    key: fact.id,
    anchor,
    factIds: [fact.id],
    stem: words[locale].ask(
      placed(teaching, fillGaps(sentence.text, sentence.gaps, gapMark)),
      // Several units would have to be told apart by gap; each field shows its own.
      units.length === 1 ? units : [],
    ),
    explanation: explainFact(fact, locale),
  })
  return [{ ...item, type: 'cloze', gaps }]
}

/** The text up to a sentence with several figures, and what is to be typed there, in its order. */
interface GappedSentence {
  readonly text: string
  readonly gaps: readonly NumberGap[]
  readonly places: readonly WrittenQuantity[]
}

/** The first sentence whose gaps are the same in both languages, though perhaps in another order. */
function sharedSentence(fact: Fact): Localized<GappedSentence> | null {
  for (const ko of gappedSentences(fact, 'ko')) {
    const en = gappedSentences(fact, 'en').find((other) => amounts(other) === amounts(ko))
    if (en) return { ko, en }
  }
  return null
}

function gappedSentences(fact: Fact, locale: Locale): readonly GappedSentence[] {
  const gaps = numberGaps(fact, locale).filter(isToBeTyped)
  const texts = [...new Set(gaps.map(({ text }) => text))]
  return texts.flatMap((text) => {
    const here = gaps.filter((gap) => gap.text === text)
    const places = here.flatMap(keptPlaces).sort((a, b) => a.start - b.start)
    const fits = here.length >= fewest && places.length <= most && !overlap(places)
    return fits ? [{ text, gaps: here, places }] : []
  })
}

function overlap(places: readonly WrittenQuantity[]): boolean {
  return places.some(({ end }, index) => (places[index + 1]?.start ?? end) < end)
}

function amounts({ places }: GappedSentence): string {
  return places
    .map(({ value, unit }) => `${value} ${unit}`)
    .sort()
    .join()
}
