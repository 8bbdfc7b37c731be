import type { Score } from '@/lib/domain/progress/attempt'
import type { Certainty, ItemResult } from '@/lib/domain/progress/event'
import type { ReviewedItem } from '@/lib/domain/quiz/quiz-result'
import { scoreOf } from './scored-results'

export interface CertaintyScore extends Score {
  /** Null for answers given without a word on it. */
  readonly certainty: Certainty | null
}

const order = ['sure', 'unsure', 'guess', null] as const

/** How answers of each certainty went, the surest first; blanks are nobody's belief. */
export function certaintyScores(results: readonly ItemResult[]): readonly CertaintyScore[] {
  const answered = results.filter(({ answer }) => answer !== null)
  return order
    .map((certainty) => ({
      certainty,
      ...scoreOf(answered.filter((result) => result.certainty === certainty)),
    }))
    .filter(({ total }) => total > 0)
}

/** What was answered for sure and is not right: it has to be unlearnt, not only learnt. */
export function isConfidentlyWrong({ result }: Pick<ReviewedItem, 'result'>): boolean {
  return result.certainty === 'sure' && !result.correct
}
