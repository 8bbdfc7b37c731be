import { useLocale, useTranslations } from 'next-intl'
import type { AskedItem, Gap, Quantity } from '@/lib/domain/item/item'

/** The right answer in a few words, or null where it takes a list to say it. */
export function useRightAnswer(item: AskedItem): string | null {
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
      return item.gaps.map((gap) => gapText(gap, locale)).join(' · ')
    case 'multiple':
    case 'ordering':
    case 'matching':
    case 'categorise':
      return null
  }
}

/** What fills the gaps of a stem: of a cloze each its own, of anything else the one right answer. */
export function useFillings(item: AskedItem): readonly string[] {
  const locale = useLocale()
  const answer = useRightAnswer(item)
  if (item.type === 'cloze') return item.gaps.map((gap) => gapText(gap, locale))
  return answer === null ? [] : [answer]
}

/** What belongs into a gap, as the language writes it. */
export function gapText(gap: Gap, locale: string): string {
  return gap.type === 'words' ? gap.answer : quantityText(gap.answer, locale)
}

function quantityText({ value, unit }: Quantity, locale: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value)
  const apart = unit === '' || unit === '%' || locale === 'ko' ? '' : '\u00a0'
  return `${number}${apart}${unit}`
}
