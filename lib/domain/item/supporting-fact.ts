import type { Locale } from '@/lib/shared/locale'
import type { Fact } from '../fact/fact'
import type { TaughtFact, Teaching } from './teaching'

/** Share of the words asked for that a fact must say to be quoted for them: less if it stands beside them. */
const enough = { inSection: 0.15, inLesson: 0.34 }

/** The fact of the lesson that says most of what these texts say, for explanations of what is no fact itself. */
export function supportingFact(
  { facts, locale }: Teaching,
  texts: readonly string[],
  anchor: string,
): Fact | null {
  const asked = stemsOf(texts.join(' '))
  const beside = facts.filter((taught) => taught.anchor === anchor)
  return (
    mostAlike(beside, asked, locale, enough.inSection) ??
    mostAlike(facts, asked, locale, enough.inLesson)
  )
}

function mostAlike(
  facts: readonly TaughtFact[],
  asked: ReadonlySet<string>,
  locale: Locale,
  least: number,
): Fact | null {
  let best: Fact | null = null
  let score = least
  for (const { fact } of facts) {
    const said = stemsOfFact(fact, locale)
    const shared = [...asked].filter((stem) => said.has(stem)).length / Math.max(asked.size, 1)
    if (shared <= score) continue
    best = fact
    score = shared
  }
  return best
}

const known = new WeakMap<Fact, Partial<Record<Locale, ReadonlySet<string>>>>()

function stemsOfFact(fact: Fact, locale: Locale): ReadonlySet<string> {
  const before = known.get(fact)
  const stems = before?.[locale] ?? stemsOf(`${fact.short[locale]} ${fact.statement[locale]}`)
  known.set(fact, { ...before, [locale]: stems })
  return stems
}

/** Words cut to their beginnings: particles and endings come last in Korean and in English. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z0-9@][a-z0-9@.,]*|[가-힣]{2,}/g) ?? []
  return new Set(words.map((word) => word.slice(0, /[가-힣]/.test(word) ? 2 : 5)))
}
