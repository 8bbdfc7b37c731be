import { useTranslations } from 'next-intl'
import type { AskedItem } from '@/lib/domain/item/item'
import type { AnswerProblem as Problem } from '@/lib/domain/quiz/quiz-state'

interface AnswerProblemProps {
  readonly id: string
  readonly item: AskedItem
  readonly problem: Problem | null
}

/** Why an answer was not taken, beside the field. Always in the page, so that it is read out when it fills. */
export function AnswerProblem({ id, item, problem }: AnswerProblemProps) {
  const t = useTranslations('quiz.problem')

  return (
    <p id={id} role="status" className="min-h-6 text-sm font-bold text-correction">
      {problem !== null && t(wordsOf(item, problem), countOf(item))}
    </p>
  )
}

function wordsOf(item: AskedItem, problem: Problem) {
  if (problem === 'not_a_number') return 'number'
  if (problem === 'wrong_unit') return 'unit'
  return item.type === 'multiple' && item.choose !== null ? 'choose' : incomplete[item.type]
}

function countOf(item: AskedItem) {
  return { count: (item.type === 'multiple' ? item.choose : null) ?? 1 }
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
  categorise: 'categorise',
} as const satisfies Record<AskedItem['type'], string>
