import type { Locale } from '@/lib/shared/locale'
import { plainText } from '../lesson/lesson'
import { explainFact } from './explanation'
import type { Explanation } from './item'
import { supportingFact } from './supporting-fact'
import type { TaughtTerm, Teaching } from './teaching'

/** The definition in full, with its source where it is a fact. */
export function explainTerm(teaching: Teaching, term: TaughtTerm): Explanation {
  const fact = term.fact === null ? undefined : teaching.allFacts.get(term.fact.id)
  if (fact) return explainFact(fact, teaching.locale)
  const text = `${nameInFull(term, teaching.locale)}: ${plainText(term.definition)}`
  const near = supportingFact(teaching, [term.name, plainText(term.definition)], term.anchor)
  return near
    ? { ...explainFact(near, teaching.locale), text }
    : { text, correction: null, source: null }
}

/** The facts that a term's items rest on. */
export function factIdsOfTerm({ fact }: TaughtTerm): readonly string[] {
  return fact === null ? [] : [fact.id]
}

function nameInFull({ name, english }: TaughtTerm, locale: Locale): string {
  return locale === 'ko' && name !== english ? `${name}(${english})` : name
}
