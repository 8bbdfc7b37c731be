import type { Facts } from '@/lib/domain/fact/fact'
import { withFigures } from '@/lib/domain/fact/figure-references'
import type { AuthoredItem } from '@/lib/domain/item/authored/authored-item'
import type { Locale } from '@/lib/shared/locale'

/** The parts of an item that a candidate sees before answering, as one language reads them. */
export interface FilledItem {
  readonly stem: string
  readonly options: readonly FilledOption[]
}

export interface FilledOption {
  readonly key: string
  readonly right: boolean
  readonly text: string
}

/** An item in one language with its figures filled in. */
export function filledItem(item: AuthoredItem, facts: Facts, locale: Locale): FilledItem {
  return {
    stem: withFigures(item.stem[locale], facts, locale),
    options: item.options.map(({ key, right = false, text }) => ({
      key,
      right,
      text: withFigures(text[locale], facts, locale),
    })),
  }
}

/** Characters without spaces: how long a text looks. */
export function visibleLength(text: string): number {
  return text.replaceAll(/\s/g, '').length
}
