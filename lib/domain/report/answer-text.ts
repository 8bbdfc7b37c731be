import { getOption } from '@/lib/domain/item/get-option'
import type { ItemAnswer } from '@/lib/domain/item/grade-item'
import type { Item } from '@/lib/domain/item/item'

/** What a learner answered in the words of the item; `truths` are those of a true or false statement. */
export function answerText(
  item: Item,
  answer: ItemAnswer,
  truths: { readonly true: string; readonly false: string },
): string {
  // What was retired since is told by its id.
  const textOf = (id: string) => getOption(item, id)?.text ?? id
  switch (answer.type) {
    case 'single':
      return textOf(answer.choice)
    case 'multiple':
      return answer.choices.map(textOf).join(' / ')
    case 'true_false':
      return truths[answer.value ? 'true' : 'false']
    case 'number':
      return answer.text
    case 'cloze':
      return answer.texts.join(' / ')
    case 'ordering':
      return answer.order.map(textOf).join(' → ')
    case 'matching':
    case 'categorise':
      return Object.entries(answer.pairs)
        .map(([left, right]) => `${textOf(left)}: ${textOf(right)}`)
        .join(' / ')
  }
}
