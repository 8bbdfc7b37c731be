import type { QuizRef } from '@/lib/domain/progress/event'
import type { DomainShares, ExamPreset, ScoreScale } from '@/lib/domain/quiz/exam/exam'

/** What a sitting of a preset has to know of its exam. */
export interface ExamRules {
  readonly preset: ExamPreset
  readonly shares: DomainShares
  readonly scale: ScoreScale
  /** The pace of the exam. */
  readonly itemMs: number
}

/** What sittings of a preset are told by in the log. */
export function examRef({ slug }: Pick<ExamPreset, 'slug'>): QuizRef {
  return { kind: 'exam', slug }
}
