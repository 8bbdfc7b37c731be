import type { Locale, Localized } from '@/lib/shared/locale'
import { optionId, shuffledOptions } from './option'

/** Something that has its place in an order; `key` is made of ids of content, or of its place. */
export interface OrderedPart {
  readonly key: string
  readonly text: string
}

const place: Localized<(index: number, before: string) => string> = {
  ko: (index, before) =>
    index === 0 ? '가장 먼저입니다.' : `${index + 1}번째이며, 바로 앞은 이것입니다: ${before}`,
  en: (index, before) =>
    index === 0 ? 'This comes first.' : `Number ${index + 1}; right before it: ${before}`,
}

/** What an ordering has besides its question: the parts shuffled, and their order. */
export function orderedParts(itemId: string, parts: readonly OrderedPart[], locale: Locale) {
  const drafts = parts.map(({ key, text }, index) => ({
    key,
    text,
    why: place[locale](index, parts[index - 1]?.text ?? ''),
  }))
  return {
    type: 'ordering' as const,
    options: shuffledOptions(itemId, drafts),
    answer: parts.map(({ key }) => optionId(itemId, key)),
  }
}
