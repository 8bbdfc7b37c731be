import type { Item, OrderingItem } from '@/lib/domain/item/item'
import { type Random, seededRandom, shuffled } from '@/lib/shared/random'

/** The item with its options in the order of this seed: the same again after a reload. */
export function presentItem(item: Item, seed: string): Item {
  const random = seededRandom(`${seed}/${item.id}`)
  switch (item.type) {
    case 'single':
    case 'multiple':
      return { ...item, options: shuffled(item.options, random) }
    case 'ordering':
      return { ...item, options: disordered(item, random) }
    case 'matching':
      return {
        ...item,
        left: shuffled(item.left, random),
        right: shuffled(item.right, random),
      }
    case 'true_false':
    case 'number':
    case 'cloze':
      return item
  }
}

/** Never the answer itself, which would be right without a move. */
function disordered({ options, answer }: OrderingItem, random: Random) {
  const order = shuffled(options, random)
  const solved = order.every((option, index) => option.id === answer[index])
  return solved ? order.toReversed() : order
}
