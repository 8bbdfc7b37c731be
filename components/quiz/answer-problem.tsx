import { useTranslations } from 'next-intl'
import type { ItemType } from '@/lib/domain/item/item'
import type { AnswerProblem as Problem } from '@/lib/domain/quiz/quiz-state'

interface AnswerProblemProps {
  readonly id: string
  readonly type: ItemType
  readonly problem: Problem | null
}

/** Why an answer was not taken, beside the field. Always in the page, so that it is read out when it fills. */
export function AnswerProblem({ id, type, problem }: AnswerProblemProps) {
  const t = useTranslations('quiz.problem')

  return (
    <p id={id} role="status" className="min-h-6 text-sm font-bold text-correction">
      {problem !== null && t(wordsOf(type, problem))}
    </p>
  )
}

function wordsOf(type: ItemType, problem: Problem) {
  if (problem === 'not_a_number') return 'number'
  if (problem === 'wrong_unit') return 'unit'
  return incomplete[type]
}

const incomplete = {
  single: 'single',
  true_false: 'single',
  multiple: 'multiple',
  number: 'text',
  cloze: 'text',
  // An order is always complete.
  ordering: 'text',
  matching: 'matching',
} as const satisfies Record<ItemType, string>
