import { describe, expect, it } from 'vitest'
import type { Attempt } from '@/lib/domain/progress/attempt'
import type { ItemResult } from '@/lib/domain/progress/event'
import { buildAttempt, buildItemResult } from '@/lib/domain/progress/event.fixture'
import { resumeQuiz } from './next-quiz'
import { buildQuiz, buildSingle } from './quiz.fixture'
import type { QuizState } from './quiz-state'

const quiz = buildQuiz({ items: ['one', 'two', 'three'].map((id) => buildSingle({ id })) })
const itemIds = ['one', 'two', 'three']
const chose = (itemId: string, choice: string, correct: boolean): ItemResult => ({
  ...buildItemResult(itemId, correct),
  answer: { type: 'single', choice },
})
const resumed = (overrides: Partial<Attempt>): QuizState =>
  resumeQuiz(quiz, buildAttempt({ itemIds, ...overrides }), 9).state

describe('a practice taken up again', () => {
  it('[QZ14] goes back to the explanation that was being read', () => {
    const results = [chose('one', 's3', false)]
    expect(resumed({ results })).toMatchObject({ phase: 'answered', attempt: { results } })
  })

  it('[QZ14] goes back to the item that was being answered', () => {
    const state = resumed({ results: [chose('one', 's3', false)], continued: ['one'] })
    expect(state).toMatchObject({ phase: 'presenting', draft: null, position: 1 })
  })

  it('[QZ15] asks no item retired since, and counts one that was answered', () => {
    const results = [chose('gone', 's3', true)]
    expect(resumed({ itemIds: ['gone', 'gone too', 'one'], results })).toMatchObject({
      phase: 'presenting',
      attempt: { itemIds: ['gone', 'one'], results },
    })
    expect(resumed({ itemIds: ['gone', 'gone too'], results }).phase).toBe('finished')
  })

  it('[QZ15] is finished, and logged so, where all that was left is retired', () => {
    const attempt = buildAttempt({ itemIds: ['one', 'gone'], results: [chose('one', 's3', true)] })
    const left = { ...attempt, continued: ['one'] }
    const { state, log } = resumeQuiz(quiz, left, 9)
    expect(state).toMatchObject({ phase: 'finished', attempt: { finishedAt: 9 } })
    expect(log.map(({ type, at }) => [type, at])).toEqual([['attempt_finished', 9]])
    expect(resumeQuiz(quiz, state.attempt, 10).log).toEqual([])
  })

  it('[QZ15] keeps the score of a finished attempt whatever was retired', () => {
    const results = [chose('gone', 's3', true), chose('one', 'lambda', false)]
    const state = resumed({ itemIds: ['gone', 'one'], results, finishedAt: 9 })
    expect(state).toMatchObject({ phase: 'finished', attempt: { results } })
  })

  it('[QZ15] keeps the grade that was given then', () => {
    const results = [chose('one', 'ec2', true)]
    expect(resumed({ results }).attempt.results).toEqual(results)
  })
})
