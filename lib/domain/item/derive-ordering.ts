import type { Localized } from '@/lib/shared/locale'
import { bareText, says } from './bare-text'
import { derivedItem, derivedItemId } from './derived-item'
import { explainFact } from './explanation'
import type { Item } from './item'
import { orderedParts } from './ordered-parts'
import { supportingFact } from './supporting-fact'
import type { Sequence, Teaching } from './teaching'

const ask: Localized<(caption: string) => string> = {
  ko: (caption) => `${caption}: 앞에서부터 순서대로 놓으십시오.`,
  en: (caption) => `${caption}: put these in order, first to last.`,
}

const fewest = 3
const most = 7

/** One item for each flow and each list of steps that is long enough to be mixed up. */
export function deriveOrdering(teaching: Teaching): readonly Item[] {
  return teaching.sequences.filter(isAskable).map((sequence) => ordering(teaching, sequence))
}

function isAskable({ parts, caption }: Sequence): boolean {
  if (parts.length < fewest || parts.length > most) return false
  if (new Set(parts.map(bareText)).size < parts.length) return false
  return parts.filter((part) => says(caption, part)).length < fewest - 1
}

function ordering(teaching: Teaching, sequence: Sequence): Item {
  const { id, kind, caption, parts, anchor } = sequence
  const key = `${kind}.${id}`
  const itemId = derivedItemId(teaching, 'ordering', key)
  const fact = supportingFact(teaching, itemId, [caption, ...parts], anchor)
  const text = `${parts.map((part) => part.replace(/[.。]$/, '')).join(' → ')}.`
  const item = derivedItem(teaching, {
    derivation: 'ordering',
    key,
    anchor,
    factIds: fact ? [fact.id] : [],
    stem: ask[teaching.locale](caption),
    explanation: fact
      ? explainFact(fact, teaching.locale, text)
      : { text, correction: null, source: null },
  })
  const ordered = parts.map((text, index) => ({ key: String(index), text }))
  return { ...item, ...orderedParts(itemId, ordered, teaching.locale) }
}
