import type { Fact } from '@/lib/domain/fact/fact'
import { type Localized, locales } from '@/lib/shared/locale'
import { seededRandom } from '@/lib/shared/random'
import { standsAlone, trueClaim } from './claim'
import { derivedItem } from './derived-item'
import { explainFact, misconceptionOf } from './explanation'
import type { Explanation, Item } from './item'
import { mutatedClaim } from './mutated-claim'
import { numberGaps } from './number-gap'
import { namesSubject } from './stem'
import type { TaughtFact, Teaching } from './teaching'

const words: Localized<{
  ask: (claim: string) => string
  under: (title: string, stem: string) => string
  yes: string
  mutated: (shown: string, right: string) => string
  misconception: string
}> = {
  ko: {
    ask: (claim) => `다음 설명이 맞습니까? “${claim}”`,
    under: (title, stem) => `${title}: ${stem}`,
    yes: '맞는 설명입니다.',
    mutated: (shown, right) => `문제에 적힌 값: ${shown}, 맞는 값: ${right}.`,
    misconception: '널리 퍼진 오해이며 틀린 설명입니다.',
  },
  en: {
    ask: (claim) => `Is this statement correct? “${claim}”`,
    under: (title, stem) => `${title}: ${stem.charAt(0).toLowerCase()}${stem.slice(1)}`,
    yes: 'This is true.',
    mutated: (shown, right) => `The question says ${shown}; the right value is ${right}.`,
    misconception: 'This is a common misconception, and false.',
  },
}

/**
 * One item for a fact: false where notes spread a misconception or where a figure can be changed,
 * true for some figures and for what has neither.
 */
export function deriveTrueFalse(teaching: Teaching): readonly Item[] {
  return teaching.facts.flatMap((taught) => {
    const wrong = misconception(teaching, taught)
    if (wrong) return wrong
    const changed = mutated(teaching, taught)
    if (changed) return keepsFigure(taught.fact) ? plain(teaching, taught) : changed
    return plain(teaching, taught)
  })
}

/** One in three figures is shown as it is, or every number would be a wrong one. */
function keepsFigure({ id }: Fact): boolean {
  return seededRandom(`true-false ${id}`)() < 1 / 3
}

function misconception(teaching: Teaching, { fact, anchor }: TaughtFact): Item[] | null {
  const { locale } = teaching
  const claim = misconceptionOf(fact, locale)
  if (claim === null) return null
  const explanation = explainFact(fact, locale, words[locale].misconception)
  return [item(teaching, fact, anchor, { key: 'notes', claim, answer: false, explanation })]
}

function mutated(teaching: Teaching, { fact, anchor }: TaughtFact): Item[] | null {
  const { locale } = teaching
  for (const gap of numberGaps(fact, locale)) {
    const wrong = mutatedClaim(teaching.index, fact, gap, locale)
    if (wrong === null) continue
    const { claim, shown, right } = wrong
    const explanation = explainFact(fact, locale, words[locale].mutated(shown, right))
    return [item(teaching, fact, anchor, { key: gap.figure, claim, answer: false, explanation })]
  }
  return null
}

function plain(teaching: Teaching, { fact, anchor }: TaughtFact): Item[] {
  const { locale } = teaching
  if (!locales.every((each) => standsAlone(trueClaim(fact, each)))) return []
  const explanation = explainFact(fact, locale, words[locale].yes)
  const claim = trueClaim(fact, locale)
  return [item(teaching, fact, anchor, { key: 'statement', claim, answer: true, explanation })]
}

interface Claim {
  readonly key: string
  readonly claim: string
  readonly answer: boolean
  readonly explanation: Explanation
}

function item(
  teaching: Teaching,
  fact: Fact,
  anchor: string,
  { key, claim, answer, explanation }: Claim,
): Item {
  const say = words[teaching.locale]
  const stem = say.ask(claim)
  return {
    ...derivedItem(teaching, {
      derivation: 'true-false',
      key: `${fact.id}.${key}`,
      anchor,
      factIds: [fact.id],
      stem: namesSubject(teaching, claim) ? stem : say.under(teaching.title, stem),
      explanation,
    }),
    type: 'true_false',
    answer,
  }
}
