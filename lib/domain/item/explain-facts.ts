import type { Fact } from '@/lib/domain/fact/fact'
import type { Locale } from '@/lib/shared/locale'
import { correctionOf } from './explanation'
import type { Explanation } from './item'

/** All the facts an item rests on; the source is that of the first. */
export function explainFacts(facts: readonly Fact[], locale: Locale): Explanation {
  const [first] = facts
  return {
    text: facts.map((fact) => (fact.settled ?? fact.statement)[locale]).join(' '),
    correction: facts.map((fact) => correctionOf(fact, locale)).find((one) => one !== null) ?? null,
    source: first
      ? { title: first.source.title, url: first.source.url, checked: first.checked }
      : null,
  }
}
