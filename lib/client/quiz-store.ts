import { createStore, type StoreApi } from 'zustand/vanilla'
import { isSameQuiz } from '@/lib/domain/progress/attempt'
import { getOpenAttempt } from '@/lib/domain/progress/progress'
import { openingSeed, practicePlan } from '@/lib/domain/quiz/attempt-plan'
import { nextQuiz, resumeQuiz, startQuiz } from '@/lib/domain/quiz/next-quiz'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import type { QuizEvent, QuizState, QuizStep } from '@/lib/domain/quiz/quiz-state'
import { type ProgressStore, selectProgress } from './progress-store'
import { createSeed } from './random-seed'

export interface QuizStoreState {
  readonly quiz: Quiz
  /** Null until the log was read and it is known whether there is an attempt to go on with. */
  readonly state: QuizState | null
  /** Whether the learner comes back to answers given before. */
  readonly resumed: boolean
  /** Takes up the attempt of this id or the one left open; begins a new one where there is none. */
  readonly begin: (attemptId: string | null) => void
  readonly send: (event: QuizEvent) => void
  readonly restart: () => void
}

export type QuizStore = StoreApi<QuizStoreState>

export function createQuizStore(
  quiz: Quiz,
  progress: ProgressStore,
  now: () => number = Date.now,
  seed: () => string = createSeed,
): QuizStore {
  return createStore<QuizStoreState>()((set, get) => {
    const enter = ({ state, log }: QuizStep) => {
      if (state === get().state) return
      set({ state })
      if (log.length > 0) progress.getState().record(...log)
    }

    return {
      quiz,
      state: null,
      resumed: false,
      begin: (attemptId) => {
        if (get().state !== null) return
        const found = selectProgress(progress.getState())
        const mine = found.attempts.filter((attempt) => isSameQuiz(attempt.quiz, quiz.ref))
        const named = mine.find(({ id }) => id === attemptId)
        const attempt = named ?? getOpenAttempt(found, quiz.ref)
        if (attempt === null) {
          const planSeed = mine.length === 0 ? openingSeed : seed()
          return enter(startQuiz(quiz, practicePlan(quiz, seed(), planSeed), now()))
        }
        enter(resumeQuiz(quiz, attempt, now()))
        set({ resumed: attempt.results.length > 0 })
      },
      send: (event) => {
        const { state } = get()
        if (state !== null) enter(nextQuiz(quiz, state, event, now()))
      },
      restart: () => {
        if (get().state === null) return
        enter(startQuiz(quiz, practicePlan(quiz, seed(), seed()), now()))
        set({ resumed: false })
      },
    }
  })
}
