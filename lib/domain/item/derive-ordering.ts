import type { Localized } from '@/lib/shared/locale'
import { derivedItem, derivedItemId } from './derived-item'
import { explainFact } from './explanation'
import type { Item } from './item'
import { optionId, shuffledOptions } from './option'
import { bareText, says } from './sentence'
import { supportingFact } from './supporting-fact'
import type { Sequence, Teaching } from './teaching'

const words: Localized<{
  ask: (caption: string) => string
  place: (index: number, parts: readonly string[]) => string
}> = {
  ko: {
    ask: (caption) => `${caption}: 앞에서부터 순서대로 놓으십시오.`,
    place: (index, parts) =>
      index === 0
        ? '가장 먼저입니다.'
        : `${index + 1}번째이며, 바로 앞은 이것입니다: ${parts[index - 1]}`,
  },
  en: {
    ask: (caption) => `${caption}: put these in order, first to last.`,
    place: (index, parts) =>
      index === 0
        ? 'This comes first.'
        : `Number ${index + 1}; right before it: ${parts[index - 1]}`,
  },
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
  const say = words[teaching.locale]
  const key = `${kind}.${id}`
  const itemId = derivedItemId(teaching, 'ordering', key)
  const fact = supportingFact(teaching, itemId, [caption, ...parts], anchor)
  const text = `${parts.map((part) => part.replace(/[.。]$/, '')).join(' → ')}.`
  const item = derivedItem(teaching, {
    derivation: 'ordering',
    key,
    anchor,
    factIds: fact ? [fact.id] : [],
    stem: say.ask(caption),
    explanation: fact
      ? explainFact(fact, teaching.locale, text)
      : { text, correction: null, source: null },
  })
  const drafts = parts.map((text, index) => ({
    key: String(index),
    text,
    why: say.place(index, parts),
  }))
  return {
    ...item,
    type: 'ordering',
    options: shuffledOptions(item.id, drafts),
    answer: drafts.map(({ key }) => optionId(item.id, key)),
  }
}
