import type { Fact } from '@/lib/domain/fact/fact'
import { sentencesOf } from '@/lib/domain/lesson/sentence'
import type { Locale, Localized } from '@/lib/shared/locale'
import { seededRandom, shuffled } from '@/lib/shared/random'
import { standsAlone } from './claim'
import { derivedItem } from './derived-item'
import { explainFact, misconceptionOf } from './explanation'
import type { Explanation, Item } from './item'
import { mutatedClaim } from './mutated-claim'
import { numberGaps } from './number-gap'
import { optionId, shuffledOptions } from './option'
import { equalAmounts, writtenQuantities } from './quantity-in-text'
import type { Teaching } from './teaching'

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

/** One claim in both languages: what one language says decides for both whether it is used. */
interface Statement {
  readonly fact: Fact
  readonly texts: Localized
  readonly why: string
}

/** One item for a section that has something to be wrong about: true statements among false ones. */
export function chooseStatements(teaching: Teaching): Item[] {
  const sections = [...new Set(teaching.facts.map(({ anchor }) => anchor))]
  return sections.flatMap((anchor) => chooseInSection(teaching, anchor))
}

function chooseInSection(teaching: Teaching, anchor: string): Item[] {
  const { locale, title, sections } = teaching
  const { wrong, right } = statementsOf(teaching, anchor)
  const chosen = [...wrong, ...right]
  if (wrong.length === 0 || chosen.length < options) return []
  const item = derivedItem(teaching, {
    derivation: 'choose-all',
    key: `section.${anchor}`,
    anchor,
    factIds: chosen.map(({ fact }) => fact.id),
    stem: words[locale].ask(title, sections.get(anchor) ?? ''),
    explanation: explainChosen(wrong, locale),
  })
  const drafts = chosen.map(({ fact, texts, why }) => ({ key: fact.id, text: texts[locale], why }))
  const answer = right.map(({ fact }) => optionId(item.id, fact.id))
  return [
    { ...item, type: 'multiple', options: shuffledOptions(item.id, drafts), answer, choose: null },
  ]
}

function statementsOf(teaching: Teaching, anchor: string) {
  const random = seededRandom(`${teaching.slug} statements ${anchor}`)
  const facts = shuffled(
    // By id, so that moving a fact within its section changes nothing.
    teaching.facts
      .filter((fact) => fact.anchor === anchor)
      .sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1)),
    random,
  ).map(({ fact }) => fact)
  const mostWrongHere = 1 + Math.floor(random() * mostWrong)
  const wrong = facts.flatMap((fact) => falseStatement(teaching, fact)).slice(0, mostWrongHere)
  const right = facts
    .flatMap((fact) => trueStatement(teaching, fact))
    .filter((statement) => wrong.every((other) => !tells(statement, other)))
    .slice(0, options - wrong.length)
  return { wrong, right }
}

/** What is false and what is so instead, with the source of the first. */
function explainChosen(wrong: readonly Statement[], locale: Locale): Explanation {
  const text = wrong.map(({ fact }) => fact.statement[locale]).join(' ')
  const [first] = wrong
  return first
    ? { ...explainFact(first.fact, locale), text }
    : { text, correction: null, source: null }
}

function trueStatement({ locale }: Teaching, fact: Fact): Statement[] {
  const texts = inBoth((each) => sentencesOf(fact.statement[each])[0] ?? null)
  return texts ? [{ fact, texts, why: words[locale].right }] : []
}

function falseStatement({ locale, index }: Teaching, fact: Fact): Statement[] {
  const say = words[locale]
  const misconception = inBoth((each) => misconceptionOf(fact, each))
  if (misconception) {
    return [{ fact, texts: misconception, why: say.misconception(fact.statement[locale]) }]
  }
  const claimIn = (each: Locale) => {
    const [gap] = numberGaps(fact, each)
    return gap ? mutatedClaim(index, fact, gap, each) : null
  }
  const texts = inBoth((each) => claimIn(each)?.claim ?? null)
  return texts ? [{ fact, texts, why: say.mutated(claimIn(locale)?.right ?? '') }] : []
}

/** The claim in both languages, or null where it does not fit or stand alone in one of them. */
function inBoth(claimIn: (locale: Locale) => string | null): Localized | null {
  const ko = claimIn('ko')
  const en = claimIn('en')
  if (ko === null || en === null) return null
  const fits = ko.length <= longest.ko && en.length <= longest.en
  return fits && standsAlone(ko) && standsAlone(en) ? { ko, en } : null
}

/** Whether a true statement gives away that the other is false: the same fact, or the same figure. */
function tells(statement: Statement, wrong: Statement): boolean {
  if (statement.fact.id === wrong.fact.id) return true
  const shown = writtenQuantities(statement.texts.ko)
  const right = writtenQuantities(wrong.fact.statement.ko).filter(({ unit }) => unit !== 'count')
  return right.some((amount) => shown.some((other) => equalAmounts(amount, other)))
}
