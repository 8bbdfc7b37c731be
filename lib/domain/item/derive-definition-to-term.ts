import type { Localized } from '@/lib/shared/locale'
import { derivedItem } from './derived-item'
import type { Item } from './item'
import { optionId, shuffledOptions } from './option'
import type { TaughtTerm, Teaching } from './teaching'
import { definedTerm, otherNames } from './term-choices'
import { explainTerm, factIdsOfTerm } from './term-explanation'

const words: Localized<{
  ask: (definition: string) => string
  right: (definition: string) => string
  wrong: (name: string, definition: string) => string
}> = {
  ko: {
    ask: (definition) => `다음이 설명하는 용어를 고르십시오. “${definition}”`,
    right: (definition) => `맞습니다. ${definition}`,
    wrong: (name, definition) => `‘${name}’의 뜻은 다릅니다. ${definition}`,
  },
  en: {
    ask: (definition) => `Which term does this describe? “${definition}”`,
    right: (definition) => `Right. ${definition}`,
    wrong: (name, definition) => `“${name}” means something else. ${definition}`,
  },
}

/** One item for each term: its definition, and four names. */
export function deriveDefinitionToTerm(teaching: Teaching): readonly Item[] {
  return teaching.terms.flatMap((term) => definitionToTerm(teaching, term))
}

function definitionToTerm(teaching: Teaching, term: TaughtTerm): Item[] {
  const own = definedTerm(term)
  const others = otherNames(teaching, term)
  if (own === null || others.length === 0) return []
  const say = words[teaching.locale]
  const item = derivedItem(teaching, {
    derivation: 'definition-to-term',
    key: term.slug,
    anchor: term.anchor,
    factIds: factIdsOfTerm(teaching, term),
    stem: say.ask(own.definition),
    explanation: explainTerm(teaching, term),
  })
  const drafts = [own, ...others].map(({ slug, name, definition }) => ({
    key: slug,
    text: name,
    why: slug === own.slug ? say.right(definition) : say.wrong(name, definition),
  }))
  const options = shuffledOptions(item.id, drafts)
  return [{ ...item, type: 'single', options, answer: optionId(item.id, own.slug) }]
}
