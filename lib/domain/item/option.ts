import { seededRandom, shuffled } from '@/lib/shared/random'
import type { Option } from './item'

/** An option before it has an id: `key` is made of ids of content. */
export interface OptionDraft {
  readonly key: string
  readonly text: string
  readonly why: string
}

/** An id that stays when options are added or reordered, and does not tell a reader which is right. */
export function optionId(itemId: string, key: string): string {
  const number = seededRandom(`${itemId} ${key}`)() * 36 ** 6
  return `o${Math.floor(number).toString(36).padStart(6, '0')}`
}

/** The options of an item in an order that is random, and always the same. */
export function shuffledOptions(itemId: string, drafts: readonly OptionDraft[]): Option[] {
  const options = drafts.map(({ key, text, why }) => ({ id: optionId(itemId, key), text, why }))
  return shuffled(options, seededRandom(itemId))
}
