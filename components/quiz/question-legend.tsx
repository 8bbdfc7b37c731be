import { useTranslations } from 'next-intl'
import type { Item } from '@/lib/domain/item/item'
import { Stem } from './stem'
import { useFillings } from './use-right-answer'

interface QuestionLegendProps {
  readonly item: Item
  readonly answered: boolean
}

/** What is asked, and how to answer it; once answered, with its gaps filled. */
export function QuestionLegend({ item, answered }: QuestionLegendProps) {
  const fillings = useFillings(item)
  const hint = useHint(item)

  return (
    <legend className="mb-4 w-full">
      <h2 tabIndex={-1} data-question className="scroll-mt-28 text-pretty text-lg outline-none">
        <Stem item={item} fillings={answered ? fillings : null} />
      </h2>
      {hint !== null && !answered && (
        <span className="mt-1 block text-sm text-ink-soft">{hint}</span>
      )}
    </legend>
  )
}

/** How to answer, where the controls do not say it themselves. */
function useHint(item: Item): string | null {
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
