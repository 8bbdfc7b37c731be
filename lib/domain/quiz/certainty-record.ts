import { type Certainty, certainties, type ItemResult } from '@/lib/domain/progress/event'
import type { ReviewedItem } from './quiz-result'

/** An answered item with its place in the quiz, from 1. */
export interface NumberedReview extends ReviewedItem {
  readonly number: number
}

/** What was wrong although the learner was sure, and everything else: each in the order it was asked. */
export interface ReviewOrder {
  readonly confidentlyWrong: readonly NumberedReview[]
  readonly others: readonly NumberedReview[]
}

export function reviewOrder(reviewed: readonly ReviewedItem[]): ReviewOrder {
  const numbered = reviewed.map((review, index) => ({ ...review, number: index + 1 }))
  return {
    confidentlyWrong: numbered.filter(({ result }) => isConfidentlyWrong(result)),
    others: numbered.filter(({ result }) => !isConfidentlyWrong(result)),
  }
}

/** What was answered for sure and is not right has to be unlearnt. A blank was nobody's belief. */
function isConfidentlyWrong({ answer, correct, certainty }: ItemResult): boolean {
  return answer !== null && !correct && certainty === 'sure'
}

export interface CertaintyRow {
  readonly certainty: Certainty
  readonly right: number
  readonly wrong: number
}

/** How right the learner was when they said to be how sure, surest first; only what they said and answered. */
export function certaintyRows(results: readonly ItemResult[]): readonly CertaintyRow[] {
  return certainties.toReversed().flatMap((certainty) => {
    const said = results.filter(
      (result) => result.certainty === certainty && result.answer !== null,
    )
    const right = said.filter(({ correct }) => correct).length
    return said.length === 0 ? [] : [{ certainty, right, wrong: said.length - right }]
  })
}
