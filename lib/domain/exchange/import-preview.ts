import { type AskedType, askedTypes } from '@/lib/domain/item/item'
import type { ImportResult } from './exchange'
import { plainText } from './inline-text'

/** What an import would bring, to be looked at before it does. */
export interface ImportPreview {
  readonly items: number
  /** How many of each type there are; types without any are not named. */
  readonly types: Readonly<Partial<Record<AskedType, number>>>
  /** The first questions, without marks. */
  readonly stems: readonly string[]
}

const shownStems = 5

export function importPreview({ items }: ImportResult): ImportPreview {
  const counted = askedTypes.map((type) => {
    return [type, items.filter((item) => item.type === type).length] as const
  })
  return {
    items: items.length,
    types: Object.fromEntries(counted.filter(([, count]) => count > 0)),
    stems: items.slice(0, shownStems).map(({ stem }) => plainText(stem)),
  }
}
