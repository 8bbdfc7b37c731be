import { useLocale, useTranslations } from 'next-intl'
import type { Item, Quantity } from '@/lib/domain/item/item'

/** The right answer in a few words, or null where it takes a list to say it. */
export function useRightAnswer(item: Item): string | null {
  const t = useTranslations('quiz.trueFalse')
  const locale = useLocale()
  switch (item.type) {
    case 'single':
      return item.options.find(({ id }) => id === item.answer)?.text ?? null
    case 'true_false':
      return t(item.answer ? 'true' : 'false')
    case 'number':
      return quantityText(item.answer, locale)
    case 'cloze':
      return item.answer
    case 'multiple':
    case 'ordering':
    case 'matching':
      return null
  }
}

function quantityText({ value, unit }: Quantity, locale: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value)
  const apart = unit === '' || unit === '%' || locale === 'ko' ? '' : '\u00a0'
  return `${number}${apart}${unit}`
}
