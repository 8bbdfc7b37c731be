import type { Fact } from '@/lib/domain/fact/fact'
import type { Locale } from '@/lib/shared/locale'
import type { TaughtFact, Teaching } from './teaching'
import { wordStems } from './word-stems'

/** Weight of the words asked for that a fact must say to be quoted for them: less if it stands beside them. */
const enough = { inSection: 0.1, inLesson: 0.2 }

/**
 * The fact of the lesson that says most of what these texts say, for explaining what is no fact
 * itself. Where the other language has settled on a fact for this item, that one.
 */
export function supportingFact(
  teaching: Teaching,
  itemId: string,
  texts: readonly string[],
  anchor: string,
): Fact | null {
  const settled = teaching.settled?.get(itemId)
  if (settled) return teaching.allFacts.get(settled[0] ?? '') ?? null
  const { facts, locale } = teaching
  const asked = wordStems(texts.join(' '))
  const weight = weightIn(facts, locale)
  const beside = facts.filter((taught) => taught.anchor === anchor)
  return (
    mostAlike(beside, asked, locale, weight, enough.inSection) ??
    mostAlike(facts, asked, locale, weight, enough.inLesson)
  )
}

function mostAlike(
  facts: readonly TaughtFact[],
  asked: ReadonlySet<string>,
  locale: Locale,
  weight: (stem: string) => number,
  least: number,
): Fact | null {
  const whole = sum([...asked].map(weight))
  let best: Fact | null = null
  let score = least
  for (const { fact } of facts) {
    const said = stemsOfFact(fact, locale)
    const share = sum([...asked].filter((stem) => said.has(stem)).map(weight)) / Math.max(whole, 1)
    if (share <= score) continue
    best = fact
    score = share
  }
  return best
}

/** A word that every fact of the lesson says tells nothing; one that a single fact says tells most. */
function weightIn(facts: readonly TaughtFact[], locale: Locale): (stem: string) => number {
  const sayings = new Map<string, number>()
  for (const { fact } of facts) {
    for (const stem of stemsOfFact(fact, locale)) sayings.set(stem, (sayings.get(stem) ?? 0) + 1)
  }
  return (stem) => Math.log(1 + facts.length / (sayings.get(stem) ?? 1))
}

const known = new WeakMap<Fact, Partial<Record<Locale, ReadonlySet<string>>>>()

function stemsOfFact(fact: Fact, locale: Locale): ReadonlySet<string> {
  const before = known.get(fact)
  const stems = before?.[locale] ?? wordStems(`${fact.short[locale]} ${fact.statement[locale]}`)
  known.set(fact, { ...before, [locale]: stems })
  return stems
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
