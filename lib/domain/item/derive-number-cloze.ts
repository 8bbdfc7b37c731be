import type { Fact } from '@/lib/domain/fact/fact'
import { sentencesOf } from '@/lib/domain/lesson/sentence'
import type { Locale, Localized } from '@/lib/shared/locale'
import { derivedItem } from './derived-item'
import { explainFact } from './explanation'
import type { Item } from './item'
import { type NumberDistractor, numberDistractors } from './number-distractors'
import { fillGap, gapMark, type NumberGap, numberGaps } from './number-gap'
import { type OptionDraft, optionId, shuffledOptions } from './option'
import { writtenLike } from './quantity-style'
import { placed } from './stem'
import type { TaughtFact, Teaching } from './teaching'

const words: Localized<{
  ask: (sentence: string) => string
  right: (sentence: string) => string
  elsewhere: (short: string, sentence: string) => string
  notes: (right: string) => string
  wrong: (right: string, size: string) => string
  times: (ratio: number) => string
  part: (ratio: number) => string
  greater: string
  smaller: string
}> = {
  ko: {
    ask: (sentence) => `빈칸에 알맞은 값을 고르십시오. ${sentence}`,
    right: (sentence) => `맞습니다. ${sentence}`,
    elsewhere: (short, sentence) => `‘${short}’에 나오는 값입니다. ${sentence}`,
    notes: (right) => `널리 퍼진 노트에 적힌 값이지만 틀렸습니다. 맞는 값은 ${right}입니다.`,
    wrong: (right, size) => `맞는 값은 ${right}이고, 이 값은 ${size}.`,
    times: (ratio) => `그 ${ratio}배입니다`,
    part: (ratio) => `그 ${ratio}분의 1입니다`,
    greater: '그보다 큽니다',
    smaller: '그보다 작습니다',
  },
  en: {
    ask: (sentence) => `Choose the value that fills the gap. ${sentence}`,
    right: (sentence) => `Right. ${sentence}`,
    elsewhere: (short, sentence) => `That value belongs to “${short}”. ${sentence}`,
    notes: (right) => `Common notes give this value, but it is wrong. The right value is ${right}.`,
    wrong: (right, size) => `The right value is ${right}; this one is ${size}.`,
    times: (ratio) => `${ratio} times that`,
    part: (ratio) => `1/${ratio} of that`,
    greater: 'greater',
    smaller: 'smaller',
  },
}

/** One item for each figure of a fact: its sentence with the figure left out, and four values. */
export function deriveNumberCloze(teaching: Teaching): readonly Item[] {
  return teaching.facts.flatMap((taught) =>
    numberGaps(taught.fact, teaching.locale).flatMap((gap) => numberCloze(teaching, taught, gap)),
  )
}

function numberCloze(teaching: Teaching, { fact, anchor }: TaughtFact, gap: NumberGap): Item[] {
  if (gap.bound === 'loose') return []
  const wrong = numberDistractors(fact, gap, teaching.index)
  if (wrong.length === 0) return []
  const { locale } = teaching
  const item = derivedItem(teaching, {
    derivation: 'number-cloze',
    key: `${fact.id}.${gap.figure}`,
    anchor,
    factIds: [fact.id],
    stem: words[locale].ask(placed(teaching, fillGap(gap, gapMark))),
    explanation: explainFact(fact, locale),
  })
  const right: OptionDraft = {
    key: String(gap.written.value),
    text: writtenLike(gap.written, gap.written.value, locale),
    why: words[locale].right(gap.text),
  }
  const drafts = [right, ...wrong.map((distractor) => wrongOption(teaching, gap, distractor))]
  return [
    {
      ...item,
      type: 'single',
      options: shuffledOptions(item.id, drafts),
      answer: optionId(item.id, right.key),
    },
  ]
}

function wrongOption(
  { locale }: Teaching,
  { written }: NumberGap,
  { value, origin }: NumberDistractor,
): OptionDraft {
  const say = words[locale]
  const right = writtenLike(written, written.value, locale)
  const draft = { key: String(value), text: writtenLike(written, value, locale) }
  if (origin?.type === 'notes') return { ...draft, why: say.notes(right) }
  if (origin?.type === 'fact') return { ...draft, why: elsewhere(origin.fact, locale, value) }
  return { ...draft, why: say.wrong(right, sizeBeside(written.value, value, say)) }
}

/** The sentence of the other fact that holds the value, so that the reader learns where it belongs. */
function elsewhere(fact: Fact, locale: Locale, value: number): string {
  const holding = numberGaps(fact, locale).find(({ written }) => written.value === value)
  const sentence = sentencesOf(holding?.text ?? fact.statement[locale]).at(-1) ?? ''
  return words[locale].elsewhere(fact.short[locale], sentence)
}

function sizeBeside(key: number, value: number, say: (typeof words)['ko']): string {
  const ratio = wholeRatio(value, key)
  if (ratio !== null) return say.times(ratio)
  const part = wholeRatio(key, value)
  if (part !== null) return say.part(part)
  return value > key ? say.greater : say.smaller
}

/** How many times the one holds the other, where that is a small whole number. */
function wholeRatio(a: number, b: number): number | null {
  const ratio = Number((a / b).toPrecision(9))
  return Number.isInteger(ratio) && ratio > 1 && ratio <= 10 ? ratio : null
}
