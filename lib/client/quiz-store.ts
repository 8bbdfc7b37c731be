import { createStore, type StoreApi } from 'zustand/vanilla'
import { isSameQuiz } from '@/lib/domain/progress/attempt'
import { getOpenAttempt } from '@/lib/domain/progress/progress'
import { attemptPlan, openingSeed } from '@/lib/domain/quiz/attempt-plan'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import { quizLog } from '@/lib/domain/quiz/quiz-log'
import { nextQuiz, type QuizEvent, type QuizState, startQuiz } from '@/lib/domain/quiz/quiz-state'
import { resumeQuiz } from '@/lib/domain/quiz/resume-quiz'
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
  readonly send: (event: Exclude<QuizEvent, { type: 'restarted' }>) => void
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
    const enter = (next: QuizState) => {
      const { state } = get()
      if (next === state) return
      set({ state: next })
      const events = quizLog(quiz, state, next, now())
      if (events.length > 0) progress.getState().record(...events)
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
          return enter(startQuiz(quiz, attemptPlan(quiz, seed(), planSeed)))
        }
        set({ state: resumeQuiz(quiz, attempt), resumed: attempt.results.length > 0 })
      },
      send: (event) => {
        const { state } = get()
        if (state !== null) enter(nextQuiz(quiz, state, event))
      },
      restart: () => {
        const { state } = get()
        if (state === null) return
        const plan = attemptPlan(quiz, seed(), seed())
        enter(nextQuiz(quiz, state, { type: 'restarted', plan }))
        set({ resumed: false })
      },
    }
  })
}
