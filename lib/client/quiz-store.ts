import { createStore, type StoreApi } from 'zustand/vanilla'
import { isSameQuiz } from '@/lib/domain/progress/attempt'
import type { AttemptPlan } from '@/lib/domain/progress/event'
import { getOpenAttempt, startOf } from '@/lib/domain/progress/progress'
import { nextQuiz, resumeQuiz, startQuiz } from '@/lib/domain/quiz/next-quiz'
import type { Quiz } from '@/lib/domain/quiz/quiz'
import type { QuizEvent, QuizState, QuizStep } from '@/lib/domain/quiz/quiz-state'
import { rejoinQuiz } from '@/lib/domain/quiz/rejoin-quiz'
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
  /** Takes over what another tab did in the same attempt. */
  readonly rejoin: () => void
}

export type QuizStore = StoreApi<QuizStoreState>

/** What a new attempt asks, and by which rules; `at` is epoch ms. */
export type NewPlan = (id: string, seed: string, at: number) => AttemptPlan

export interface QuizStoreOptions {
  readonly quiz: Quiz
  readonly progress: ProgressStore
  readonly newPlan: NewPlan
  /** The seed of a first attempt where it is the same for everybody; null where each has its own. */
  readonly firstSeed: string | null
  readonly now?: () => number
  readonly seed?: () => string
}

export function createQuizStore(options: QuizStoreOptions): QuizStore {
  const { quiz, progress, newPlan, firstSeed, now = Date.now, seed = createSeed } = options
  return createStore<QuizStoreState>()((set, get) => {
    const enter = ({ state, log }: QuizStep) => {
      if (state === get().state) return
      set({ state })
      if (log.length > 0) progress.getState().record(...log)
    }
    const start = (planSeed: string) => {
      const plan = newPlan(seed(), planSeed, now())
      enter(
        startQuiz(quiz, plan, startOf(plan, selectProgress(progress.getState()), quiz.ref, now())),
      )
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
        if (attempt === null) return start(mine.length === 0 ? (firstSeed ?? seed()) : seed())
        enter(resumeQuiz(quiz, attempt, now()))
        set({ resumed: attempt.lastEventAt > attempt.startedAt })
      },
      send: (event) => {
        const { state } = get()
        if (state !== null) enter(nextQuiz(quiz, state, event, now()))
      },
      restart: () => {
        if (get().state === null) return
        start(seed())
        set({ resumed: false })
      },
      rejoin: () => {
        const { state } = get()
        if (state === null) return
        const { attempts } = selectProgress(progress.getState())
        const logged = attempts.find(({ id }) => id === state.attempt.id)
        if (logged !== undefined) enter(rejoinQuiz(quiz, state, logged, now()))
      },
    }
  })
}
