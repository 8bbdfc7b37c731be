import type { Item, Option } from './item'

/** The option, or the side of a pair, with this id; null where the item has none. */
export function getOption(item: Item, id: string): Option | null {
  return optionsOf(item).find((option) => option.id === id) ?? null
}

function optionsOf(item: Item): readonly Option[] {
  if ('options' in item) return item.options
  return 'left' in item ? [...item.left, ...item.right] : []
}
