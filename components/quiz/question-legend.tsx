import type { AskedItem } from '@/lib/domain/item/item'
import { Stem } from './stem'
import { useAnswerHint } from './use-answer-hint'
import { useFillings } from './use-right-answer'

interface QuestionLegendProps {
  readonly item: AskedItem
  readonly answered: boolean
}

/** What is asked, and how to answer it; once answered, with its gaps filled. */
export function QuestionLegend({ item, answered }: QuestionLegendProps) {
  const fillings = useFillings(item)
  const hint = useAnswerHint(item)

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
