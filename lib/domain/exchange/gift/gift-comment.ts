import { itemTags, keptId } from '@/lib/domain/exchange/item-labels'
import { type AskedItem, type AskedType, askedTypes } from '@/lib/domain/item/item'

/** What a comment before a question says of it: `// [id:…] [tag:fact:…] [unit:MB] [type:ordering]`. */
export interface GiftComment {
  readonly id: string | null
  readonly factIds: readonly string[]
  readonly unit: string | null
  readonly type: AskedType | null
}

export function giftComment(item: AskedItem, type: AskedType): string {
  const words = [
    ['id', keptId(item.id)],
    ...itemTags(item).map((tag) => ['tag', tag]),
    ...unitOf(item).map((unit) => ['unit', unit]),
    ...(item.type === type ? [] : [['type', item.type]]),
  ]
  return `// ${words.flatMap(([name, word = '']) => (isTelling(word) ? [`[${name}:${word}]`] : [])).join(' ')}`
}

function unitOf(item: AskedItem): readonly string[] {
  if (item.type === 'number') return [item.answer.unit]
  return item.type === 'cloze'
    ? item.gaps.flatMap((gap) => (gap.type === 'amount' ? [gap.answer.unit] : []))
    : []
}

/** What cannot stand in brackets is not said; the title of the question has the id as well. */
function isTelling(word: string): boolean {
  return word !== '' && !/[[\]\p{Cc}]/u.test(word)
}

const bracketed = /\[(id|tag|unit|type):([^[\]]+)\]/g

export function readGiftComment(comments: readonly string[]): GiftComment {
  const words = comments.flatMap((comment) => [...comment.matchAll(bracketed)])
  const said = (name: string) =>
    words.flatMap(([, key, word = '']) => (key === name ? [word.trim()] : []))
  const type = askedTypes.find((one) => one === said('type')[0])
  return {
    id: said('id')[0] ?? null,
    factIds: said('tag').flatMap((tag) => (tag.startsWith('fact:') ? [tag.slice(5)] : [])),
    unit: said('unit')[0] ?? null,
    type: type ?? null,
  }
}
