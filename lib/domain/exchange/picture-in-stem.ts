import type { AskedItem } from '@/lib/domain/item/item'

/** The item for a format that holds no picture: what is drawn stands in words under the question. */
export function withPictureInStem(item: AskedItem): AskedItem {
  if (item.picture === undefined) return item
  const { picture, ...rest } = item
  if (picture.text.length === 0) return rest
  return { ...rest, stem: [item.stem, '', ...picture.text].join('\n') }
}
