import type { AskedItem, Item, OrderingItem } from '@/lib/domain/item/item'
import { drawNumbers } from '@/lib/domain/item/parametric/draw-numbers'
import { type Random, seededRandom, shuffled } from '@/lib/shared/random'

/** The item with its options in the order, and its numbers as drawn, of this seed: the same again after a reload. */
export function presentItem(item: Item, seed: string): AskedItem {
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
        // Letters of a picture stand in their order.
        left: item.picture ? item.left : shuffled(item.left, random),
        right: shuffled(item.right, random),
      }
    // Categories stand as the lesson's table has them; what goes into them is mixed.
    case 'categorise':
      return { ...item, left: shuffled(item.left, random) }
    case 'parametric':
      return drawNumbers(item, random)
    case 'true_false':
    case 'number':
    case 'cloze':
      return item
  }
}

/** The item as it stands in the bank; one whose numbers vary, with the numbers of this seed. */
export function drawnItem(item: Item, seed: string): AskedItem {
  return item.type === 'parametric' ? presentItem(item, seed) : item
}

/** Never the answer itself, which would be right without a move. */
function disordered({ options, answer }: OrderingItem, random: Random) {
  const order = shuffled(options, random)
  const solved = order.every((option, index) => option.id === answer[index])
  return solved ? order.toReversed() : order
}
