import { useLocale, useTranslations } from 'next-intl'
import { getOption } from '@/lib/domain/item/get-option'
import type { AskedItem, Gap, Quantity } from '@/lib/domain/item/item'

/** The right answer in a few words, or null where it takes a list to say it. */
export function useRightAnswer(item: AskedItem): string | null {
  const t = useTranslations('quiz.trueFalse')
  const locale = useLocale()
  switch (item.type) {
    case 'single':
      return getOption(item, item.answer)?.text ?? null
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

/** What fills the gaps of a stem, as the language of the page writes it. */
export function useFillings(item: AskedItem): readonly string[] {
  return fillings(item, useLocale())
}

/** What fills the gaps of a stem in this language: of a cloze each its own, else the one right answer. */
export function fillings(item: AskedItem, locale: string): readonly string[] {
  switch (item.type) {
    case 'single':
      return [getOption(item, item.answer)?.text ?? '']
    case 'number':
      return [quantityText(item.answer, locale)]
    case 'cloze':
      return item.gaps.map((gap) => gapText(gap, locale))
    case 'true_false':
    case 'multiple':
    case 'ordering':
    case 'matching':
    case 'categorise':
      return []
  }
}

/** What belongs into a gap, as the language writes it. */
export function gapText(gap: Gap, locale: string): string {
  return gap.type === 'words' ? gap.answer : quantityText(gap.answer, locale)
}

export function quantityText({ value, unit }: Quantity, locale: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value)
  const apart = unit === '' || unit === '%' || locale === 'ko' ? '' : '\u00a0'
  return `${number}${apart}${unit}`
}
