import type { Localized } from '@/lib/shared/locale'
import { derivedItem } from './derived-item'
import type { Item } from './item'
import { optionId, shuffledOptions } from './option'
import type { TaughtTerm, Teaching } from './teaching'
import { definedTerm, otherDefinitions } from './term-choices'
import { explainTerm, factIdsOfTerm } from './term-explanation'

const words: Localized<{
  ask: (name: string) => string
  right: (name: string) => string
  wrong: (name: string) => string
}> = {
  ko: {
    ask: (name) => `‘${name}’의 뜻으로 알맞은 것을 고르십시오.`,
    right: (name) => `맞습니다. ‘${name}’의 뜻입니다.`,
    wrong: (name) => `이것은 ‘${name}’의 뜻입니다.`,
  },
  en: {
    ask: (name) => `Which of these defines “${name}”?`,
    right: (name) => `Right: this is “${name}”.`,
    wrong: (name) => `This defines “${name}”.`,
  },
}

/** One item for each term: its name, and four definitions. */
export function deriveTermToDefinition(teaching: Teaching): readonly Item[] {
  return teaching.terms.flatMap((term) => termToDefinition(teaching, term))
}

function termToDefinition(teaching: Teaching, term: TaughtTerm): Item[] {
  const own = definedTerm(term)
  const others = otherDefinitions(teaching, term)
  if (own === null || others.length === 0) return []
  const say = words[teaching.locale]
  const item = derivedItem(teaching, {
    derivation: 'term-to-definition',
    key: term.slug,
    anchor: term.anchor,
    factIds: factIdsOfTerm(teaching, term),
    stem: say.ask(term.name),
    explanation: explainTerm(teaching, term),
  })
  const drafts = [own, ...others].map(({ slug, name, definition }) => ({
    key: slug,
    text: definition,
    why: slug === own.slug ? say.right(name) : say.wrong(name),
  }))
  const options = shuffledOptions(item.id, drafts)
  return [{ ...item, type: 'single', options, answer: optionId(item.id, own.slug) }]
}
