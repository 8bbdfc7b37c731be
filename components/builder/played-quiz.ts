import type { NewPlan } from '@/lib/client/quiz-store'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import type { QuizPlace } from '@/lib/domain/quiz/quiz-place'

/** What a quiz is played with, whether it explains at once or is handed in. */
export interface PlayedQuiz {
  readonly quiz: Quiz
  readonly places: readonly QuizPlace[]
  readonly newPlan: NewPlan
  readonly firstSeed: string
}
