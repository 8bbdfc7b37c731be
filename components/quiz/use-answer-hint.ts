import { useTranslations } from 'next-intl'
import type { AskedItem } from '@/lib/domain/item/item'

/** How to answer, where the controls do not say it themselves. */
export function useAnswerHint(item: AskedItem): string | null {
  const t = useTranslations('quiz.hint')
  switch (item.type) {
    case 'multiple':
      return item.choose === null ? t('multiple') : t('choose', { count: item.choose })
    case 'ordering':
    case 'matching':
    case 'categorise':
      return t(item.type)
    case 'single':
    case 'true_false':
    case 'number':
    case 'cloze':
      return null
  }
}
