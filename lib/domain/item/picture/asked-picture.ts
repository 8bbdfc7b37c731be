import type { Diagram } from '@/lib/domain/diagram/diagram'
import type { ItemPicture } from '@/lib/domain/item/item-picture'
import type { Locale } from '@/lib/shared/locale'
import { pictureInWords } from './picture-in-words'

/** A diagram as the picture of an item, with the marks that hide parts or the parts that options stand for. */
export function askedPicture(
  diagram: Diagram,
  locale: Locale,
  { marks = [], parts = {} }: Partial<Pick<ItemPicture, 'marks' | 'parts'>>,
): ItemPicture {
  return { diagram: diagram.slug, marks, text: pictureInWords(diagram, locale, marks), parts }
}
