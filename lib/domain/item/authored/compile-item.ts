import type { Facts } from '@/lib/domain/fact/fact'
import { withFigures } from '@/lib/domain/fact/figure-references'
import { explainFacts } from '@/lib/domain/item/explain-facts'
import type { AskedItem, Scenario } from '@/lib/domain/item/item'
import { optionId, shuffledOptions } from '@/lib/domain/item/option'
import type { Locale } from '@/lib/shared/locale'
import type { AuthoredItem } from './authored-item'

/** The id for life of an authored item, among those of derived ones. */
export function authoredItemId(lesson: string, id: string): string {
  return `${lesson}.authored.${id}`
}

/** An authored item in one language, its figures filled in, its options in an order that tells nothing. */
export function compileItem(
  source: AuthoredItem,
  lesson: string,
  facts: Facts,
  locale: Locale,
): AskedItem {
  const id = authoredItemId(lesson, source.id)
  const words = (text: { readonly ko: string; readonly en: string }) =>
    withFigures(text[locale], facts, locale)
  const options = shuffledOptions(
    id,
    source.options.map(({ key, text, why }) => ({ key, text: words(text), why: words(why) })),
  )
  const right = source.options.flatMap((option) => (option.right ? [optionId(id, option.key)] : []))
  const [only = '', ...others] = right
  const scenario: Scenario = {
    domain: source.domain,
    difficulty: source.difficulty,
    requirements: source.requirements.map(({ key, text }) => ({ id: key, text: words(text) })),
    decisive: source.decisive,
    fails: Object.fromEntries(
      source.options.map(({ key, fails = [] }) => [optionId(id, key), fails]),
    ),
    pair: source.pair,
    working: source.working === null ? null : words(source.working),
  }
  const base = {
    id,
    lesson,
    anchor: source.section,
    factIds: source.facts,
    origin: 'authored' as const,
    derivation: null,
    stem: words(source.stem),
    scenario,
    explanation: explainFacts(
      source.facts.flatMap((factId) => facts.get(factId) ?? []),
      locale,
    ),
  }
  return others.length === 0
    ? { ...base, type: 'single', options, answer: only }
    : { ...base, type: 'multiple', options, answer: right, choose: right.length }
}
