import { beforeEach, describe, expect, it } from 'vitest'
import { lessonStatus } from '@/lib/domain/progress/progress'
import { openingSeed, practicePlan } from '@/lib/domain/quiz/attempt-plan'
import { buildQuiz, buildSingle } from '@/lib/domain/quiz/quiz.fixture'
import { createProgressStore, type ProgressStore, selectProgress } from './progress-store'
import { createQuizStore, type QuizStore } from './quiz-store'

const quiz = buildQuiz({ items: ['one', 'two'].map((id) => buildSingle({ id, factIds: [id] })) })

let progress: ProgressStore
let clock = 0
let seeds = 0

beforeEach(() => {
  clock = 0
  seeds = 0
  progress = createProgressStore({ change: async () => null, entries: async () => null })
})

function openQuiz(attemptId: string | null = null): QuizStore {
  const tick = () => ++clock
  const store = createQuizStore({
    quiz,
    progress,
    newPlan: (id, seed) => practicePlan(quiz, id, seed),
    firstSeed: openingSeed,
    now: tick,
    seed: () => `seed-${++seeds}`,
  })
  store.getState().begin(attemptId)
  return store
}

function answer(store: QuizStore, optionId: string): void {
  const { send } = store.getState()
  send({ type: 'choice_toggled', optionId })
  send({ type: 'submitted' })
}

const logged = () => progress.getState().events.map(({ type }) => type)

describe('quiz store', () => {
  it('[QZ18] begins an attempt once, the first with the seed of everybody', () => {
    const store = openQuiz()
    store.getState().begin(null)
    expect(logged()).toEqual(['attempt_started'])
    expect(store.getState().state?.attempt).toMatchObject({ seed: 'opening', id: 'seed-1' })
  })

  it('logs answers, not drafts', () => {
    const store = openQuiz()
    store.getState().send({ type: 'choice_toggled', optionId: 's3' })
    answer(store, 'lambda')
    store.getState().send({ type: 'submitted' })
    expect(logged()).toEqual(['attempt_started', 'item_answered'])
  })

  it('[QZ14] comes back to the same items in the same order after a reload', () => {
    const before = openQuiz()
    answer(before, 's3')
    const after = openQuiz()
    expect(after.getState()).toMatchObject({ resumed: true, state: { phase: 'answered' } })
    expect(after.getState().state?.attempt).toEqual(before.getState().state?.attempt)
    expect(logged()).toEqual(['attempt_started', 'item_answered'])
  })

  it('starts over with another seed, and forgets that it was resumed', () => {
    answer(openQuiz(), 's3')
    const store = openQuiz()
    store.getState().restart()
    expect(store.getState()).toMatchObject({ resumed: false, state: { attempt: { results: [] } } })
    expect(store.getState().state?.attempt).toMatchObject({ id: 'seed-3', seed: 'seed-2' })
    expect(openQuiz().getState().state?.attempt.id).toBe('seed-3')
  })

  it('finishes, and shows a finished attempt again when it is named', () => {
    const store = openQuiz()
    for (const choice of ['lambda', 's3']) {
      answer(store, choice)
      store.getState().send({ type: 'continued' })
    }
    expect(logged()).toContain('attempt_finished')
    const status = lessonStatus(selectProgress(progress.getState()), 'lambda-limits')
    expect(status).toEqual({ type: 'checked', best: 50, last: 50 })
    expect(openQuiz('seed-1').getState().state?.phase).toBe('finished')
    const fresh = openQuiz('of another quiz').getState().state
    expect(fresh).toMatchObject({ phase: 'presenting', attempt: { seed: 'seed-2' } })
  })

  it('[EX9] shows the result when another tab hands the sheet in', () => {
    const openSheet = () => {
      const plan = { seed: 's', itemIds: ['one', 'two'], deadlineAt: null, unscoredIds: [] }
      const store = createQuizStore({
        quiz,
        progress,
        newPlan: (id) => ({ ...plan, id, feedback: 'at_end' }),
        firstSeed: null,
        now: () => ++clock,
        seed: () => `seed-${++seeds}`,
      })
      store.getState().begin(null)
      return store
    }
    const here = openSheet()
    const there = openSheet()
    there.getState().send({ type: 'choice_toggled', optionId: 'lambda' })
    here.getState().rejoin()
    expect(here.getState().state?.draft).toEqual({ type: 'single', choice: 'lambda' })
    there.getState().send({ type: 'handed_in' })
    here.getState().rejoin()
    expect(here.getState().state).toMatchObject({ phase: 'finished' })
    expect(here.getState().state?.attempt.results).toHaveLength(2)
  })
})
