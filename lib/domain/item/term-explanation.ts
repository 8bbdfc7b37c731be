import type { Fact } from '@/lib/domain/fact/fact'
import { plainText } from '@/lib/domain/lesson/lesson'
import { termSpellings } from '@/lib/domain/lesson/term-spellings'
import type { Locale } from '@/lib/shared/locale'
import { says } from './bare-text'
import { derivedItemId } from './derived-item'
import { explainFact } from './explanation'
import type { Explanation } from './item'
import { supportingFact } from './supporting-fact'
import type { TaughtTerm, Teaching } from './teaching'

/** The definition in full, then the fact that it is or that speaks of the term, with its source. */
export function explainTerm(teaching: Teaching, term: TaughtTerm): Explanation {
  const { locale } = teaching
  const fact = factOfTerm(teaching, term)
  const text = `${nameInFull(term, locale)}: ${plainText(term.definition)}`
  if (!fact) return { text, correction: null, source: null }
  return term.fact === null ? explainFact(fact, locale, text) : explainFact(fact, locale)
}

/** The facts that a term's items rest on. */
export function factIdsOfTerm(teaching: Teaching, term: TaughtTerm): readonly string[] {
  const fact = factOfTerm(teaching, term)
  return fact ? [fact.id] : []
}

function factOfTerm(teaching: Teaching, term: TaughtTerm): Fact | null {
  const { allFacts, facts, locale, settled } = teaching
  if (term.fact !== null) return allFacts.get(term.fact.id) ?? null
  // All items of a term rest on one fact; the other language settles it under the term's cloze.
  const itemId = derivedItemId(teaching, 'term-cloze', term.slug)
  const known = settled?.get(itemId)
  if (known) return allFacts.get(known[0] ?? '') ?? null
  const speaking = facts.filter(({ fact }) =>
    termSpellings(term).some((name) => says(fact.statement[locale], name)),
  )
  const texts = [term.name, plainText(term.definition)]
  const asked = speaking.length > 0 ? { ...teaching, facts: speaking } : teaching
  return supportingFact(asked, itemId, texts, term.anchor) ?? speaking[0]?.fact ?? null
}

function nameInFull({ name, english }: TaughtTerm, locale: Locale): string {
  return locale === 'ko' && name !== english ? `${name}(${english})` : name
}
