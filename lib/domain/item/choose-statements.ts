import { type Locale, type Localized, locales } from '@/lib/shared/locale'
import { seededRandom, shuffled } from '@/lib/shared/random'
import type { Fact } from '../fact/fact'
import { standsAlone } from './claim'
import { derivedItem } from './derived-item'
import { explainFact, misconceptionOf } from './explanation'
import type { Item } from './item'
import { mutatedClaim } from './mutated-claim'
import { numberGaps } from './number-gap'
import { optionId, shuffledOptions } from './option'
import { equalAmounts, writtenQuantities } from './quantity-in-text'
import { sentencesOf } from './sentence'
import type { TaughtFact, Teaching } from './teaching'

const words: Localized<{
  ask: (title: string, heading: string) => string
  right: string
  mutated: (right: string) => string
  misconception: (statement: string) => string
}> = {
  ko: {
    ask: (title, heading) => `${title} · ${heading}: 옳은 설명을 모두 고르십시오.`,
    right: '옳은 설명입니다.',
    mutated: (right) => `틀린 값이 들어 있습니다. 맞는 값은 ${right}입니다.`,
    misconception: (statement) => `널리 퍼진 오해입니다. ${statement}`,
  },
  en: {
    ask: (title, heading) => `${title} · ${heading}: choose all the true statements.`,
    right: 'This is true.',
    mutated: (right) => `One value is wrong. The right one is ${right}.`,
    misconception: (statement) => `A common misconception. ${statement}`,
  },
}

const longest: Record<Locale, number> = { ko: 110, en: 210 }
const options = 4
const mostWrong = 2

interface Statement {
  readonly fact: Fact
  readonly text: string
  readonly why: string
}

/** One item for a section that has something to be wrong about: true statements among false ones. */
export function chooseStatements(teaching: Teaching): Item[] {
  const sections = [...new Set(teaching.facts.map(({ anchor }) => anchor))]
  return sections.flatMap((anchor) => chooseInSection(teaching, anchor))
}

function chooseInSection(teaching: Teaching, anchor: string): Item[] {
  const { locale, title, sections, slug } = teaching
  const random = seededRandom(`${slug} statements ${anchor}`)
  const facts = shuffled(
    // By id, so that moving a fact within its section changes nothing.
    teaching.facts
      .filter((fact) => fact.anchor === anchor)
      .sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1)),
    random,
  )
  const wrong = facts
    .flatMap((taught) => falseStatement(teaching, taught))
    .slice(0, 1 + Math.floor(random() * mostWrong))
  const right = facts
    .flatMap((taught) => trueStatement(teaching, taught))
    .filter((statement) => wrong.every((other) => !tells(statement, other)))
    .slice(0, options - wrong.length)
  const chosen = [...wrong, ...right]
  if (wrong.length === 0 || chosen.length < options) return []
  const item = derivedItem(teaching, {
    derivation: 'choose-all',
    key: `section.${anchor}`,
    anchor,
    factIds: chosen.map(({ fact }) => fact.id),
    stem: words[locale].ask(title, sections.get(anchor) ?? ''),
    explanation: explainChosen(chosen, wrong, locale),
  })
  const drafts = chosen.map(({ fact, text, why }) => ({ key: fact.id, text, why }))
  const answer = right.map(({ fact }) => optionId(item.id, fact.id))
  return [{ ...item, type: 'multiple', options: shuffledOptions(item.id, drafts), answer }]
}

/** What is false and why, with the source of the first. */
function explainChosen(chosen: readonly Statement[], wrong: readonly Statement[], locale: Locale) {
  const [first = chosen[0]] = wrong
  const text = [...new Set(wrong.map(({ fact }) => fact.statement[locale]))].join(' ')
  return first
    ? { ...explainFact(first.fact, locale), text }
    : { text, correction: null, source: null }
}

function trueStatement({ locale }: Teaching, { fact }: TaughtFact): Statement[] {
  const texts = locales.map((each) => sentencesOf(fact.statement[each])[0] ?? '')
  if (!fits(texts)) return []
  return [{ fact, text: texts[locales.indexOf(locale)] ?? '', why: words[locale].right }]
}

function falseStatement(teaching: Teaching, { fact }: TaughtFact): Statement[] {
  const { locale } = teaching
  const say = words[locale]
  const claim = misconceptionOf(fact, locale)
  if (claim !== null) return [{ fact, text: claim, why: say.misconception(fact.statement[locale]) }]
  return numberGaps(fact, locale)
    .slice(0, 1)
    .flatMap((gap) => {
      const wrong = mutatedClaim(teaching.index, fact, gap, locale)
      if (wrong === null || !fits([wrong.claim])) return []
      return [{ fact, text: wrong.claim, why: say.mutated(wrong.right) }]
    })
}

function fits(texts: readonly string[]): boolean {
  return texts.every(
    (text, index) => standsAlone(text) && text.length <= longest[locales[index] ?? 'ko'],
  )
}

/** Whether a true statement gives away that the other is false: the same fact, or the same figure. */
function tells(statement: Statement, wrong: Statement): boolean {
  if (statement.fact.id === wrong.fact.id) return true
  const shown = writtenQuantities(statement.text)
  const right = writtenQuantities(wrong.fact.statement.ko).filter(({ unit }) => unit !== 'count')
  return right.some((amount) => shown.some((other) => equalAmounts(amount, other)))
}
