import type { Localized } from '@/lib/shared/locale'
import { askableRows, type Cell } from './comparison-cells'
import { derivedItem, derivedItemId } from './derived-item'
import { explainCells, factsBehind } from './explain-comparison'
import type { Item, Option } from './item'
import { type OptionDraft, optionId, shuffledOptions } from './option'
import type { TaughtTerm, Teaching } from './teaching'
import { definedTerm } from './term-choices'
import { explainTerm, factIdsOfTerm } from './term-explanation'

const words: Localized<{
  terms: (title: string) => string
  row: (caption: string, label: string) => string
  pair: (left: string, right: string) => string
}> = {
  ko: {
    terms: (title) => `${title}: 용어와 뜻을 짝지으십시오.`,
    row: (caption, label) => `${caption}: ‘${label}’ 항목을 알맞게 짝지으십시오.`,
    pair: (left, right) => `${left}: ${right}`,
  },
  en: {
    terms: (title) => `${title}: match each term with its meaning.`,
    row: (caption, label) => `${caption}: match each with its “${label}” entry.`,
    pair: (left, right) => `${left}: ${right}`,
  },
}

const fewest = 3
const most = 5

interface Pair {
  readonly key: string
  readonly left: string
  readonly right: string
}

/** Terms of a lesson with their definitions, and columns of a comparison with one row's cells. */
export function deriveMatching(teaching: Teaching): readonly Item[] {
  return [
    ...matchedTerms(teaching),
    ...teaching.comparisons.flatMap((one) => matchedRows(teaching, one)),
  ]
}

function matchedTerms(teaching: Teaching): Item[] {
  const defined = [...teaching.terms]
    // By slug, so that moving a term within its lesson does not move it to another item.
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap((term) => {
      const own = definedTerm(term)
      return own === null ? [] : [{ term, own }]
    })
  return groupsOf(defined).map((group, index) => {
    const terms = group.map(({ term }) => term)
    const key = index === 0 ? 'terms' : `terms-${index + 1}`
    // A term that no other item asks is settled here alone.
    const settled = teaching.settled?.get(derivedItemId(teaching, 'matching', key))
    const item = derivedItem(teaching, {
      derivation: 'matching',
      key,
      anchor: terms[0]?.anchor ?? '',
      factIds: settled ?? [...new Set(terms.flatMap((term) => factIdsOfTerm(teaching, term)))],
      stem: words[teaching.locale].terms(
        index === 0 ? teaching.title : `${teaching.title} (${index + 1})`,
      ),
      explanation: explainTerms(teaching, terms),
    })
    const pairs = group.map(({ own }) => ({ key: own.slug, left: own.name, right: own.definition }))
    return { ...item, ...matched(teaching, item.id, pairs) }
  })
}

/** Groups of three to five, as even as can be; too few make none. */
function groupsOf<Value>(values: readonly Value[]): Value[][] {
  const count = Math.ceil(values.length / most)
  const groups = Array.from({ length: count }, (_, group) =>
    values.filter((_value, index) => index % count === group),
  )
  return groups.filter((group) => group.length >= fewest)
}

function explainTerms(teaching: Teaching, terms: readonly TaughtTerm[]) {
  const parts = terms.map((term) => explainTerm(teaching, term))
  const sourced = parts.find(({ source }) => source !== null)
  return {
    text: parts.map(({ text }) => text).join(' '),
    correction: sourced?.correction ?? null,
    source: sourced?.source ?? null,
  }
}

function matchedRows(teaching: Teaching, comparison: Teaching['comparisons'][number]): Item[] {
  return askableRows(comparison, teaching.allFacts)
    .filter((row) => row.length >= fewest && row.length <= most)
    .map((row) => {
      const key = `${comparison.id}.${row[0]?.row ?? ''}`
      const itemId = derivedItemId(teaching, 'matching', key)
      const factIds = factsBehind(teaching, itemId, comparison, row)
      const item = derivedItem(teaching, {
        derivation: 'matching',
        key,
        anchor: comparison.anchor,
        factIds,
        stem: words[teaching.locale].row(comparison.caption, row[0]?.label ?? ''),
        explanation: explainCells(teaching, row, factIds),
      })
      return { ...item, ...matched(teaching, item.id, row.map(pairOf)) }
    })
}

function pairOf({ column, columnName, text }: Cell): Pair {
  return { key: column, left: columnName, right: text }
}

function matched({ locale }: Teaching, itemId: string, pairs: readonly Pair[]) {
  const side = (name: 'left' | 'right'): Option[] => {
    const drafts: OptionDraft[] = pairs.map(({ key, left, right }) => ({
      key: `${name}-${key}`,
      text: name === 'left' ? left : right,
      why: words[locale].pair(left, right),
    }))
    return shuffledOptions(`${itemId} ${name}`, drafts)
  }
  const idOf = (name: 'left' | 'right', key: string) =>
    optionId(`${itemId} ${name}`, `${name}-${key}`)
  return {
    type: 'matching' as const,
    left: side('left'),
    right: side('right'),
    answer: Object.fromEntries(pairs.map(({ key }) => [idOf('left', key), idOf('right', key)])),
  }
}
