import { useTranslations } from 'next-intl'
import { gapText } from '@/components/quiz/use-right-answer'
import type { ItemAnswer } from '@/lib/domain/item/grade-item'
import type { AskedItem, Option } from '@/lib/domain/item/item'

/** An answer in words, one line for each of its parts. Options that the item has no more are left out. */
export function useAnswerLines(): (item: AskedItem, answer: ItemAnswer) => readonly string[] {
  const t = useTranslations('quiz.trueFalse')
  return (item, answer) => {
    switch (answer.type) {
      case 'single':
        return textsOf(optionsOf(item), [answer.choice])
      case 'multiple':
        return textsOf(optionsOf(item), answer.choices)
      case 'true_false':
        return [t(answer.value ? 'true' : 'false')]
      case 'number':
        return [answer.text]
      case 'cloze':
        return answer.texts
      case 'ordering':
        return textsOf(optionsOf(item), answer.order).map((text, index) => `${index + 1}. ${text}`)
      case 'matching':
      case 'categorise':
        return 'left' in item ? pairLines(item, answer.pairs) : []
    }
  }
}

/** The right answer, as if a learner had given it. */
export function rightAnswer(item: AskedItem, locale: string): ItemAnswer {
  switch (item.type) {
    case 'single':
      return { type: 'single', choice: item.answer }
    case 'multiple':
      return { type: 'multiple', choices: item.answer }
    case 'true_false':
      return { type: 'true_false', value: item.answer }
    case 'number':
      return { type: 'number', text: gapText({ type: 'amount', answer: item.answer }, locale) }
    case 'cloze':
      return { type: 'cloze', texts: item.gaps.map((gap) => gapText(gap, locale)) }
    case 'ordering':
      return { type: 'ordering', order: item.answer }
    case 'matching':
    case 'categorise':
      return { type: item.type, pairs: item.answer }
  }
}

function optionsOf(item: AskedItem): readonly Option[] {
  return 'options' in item ? item.options : []
}

function textsOf(options: readonly Option[], ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => options.find((option) => option.id === id)?.text ?? [])
}

function pairLines(
  { left, right }: Extract<AskedItem, { readonly left: unknown }>,
  pairs: Readonly<Record<string, string>>,
): readonly string[] {
  return left.flatMap(({ id, text }) => {
    const match = right.find((option) => option.id === pairs[id])
    return match === undefined ? [] : [`${text}: ${match.text}`]
  })
}
