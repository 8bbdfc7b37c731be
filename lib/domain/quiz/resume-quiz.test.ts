import { describe, expect, it } from 'vitest'
import type { Attempt } from '@/lib/domain/progress/attempt'
import type { ItemResult } from '@/lib/domain/progress/event'
import { buildQuiz, buildSingle } from './quiz.fixture'
import { resumeQuiz } from './resume-quiz'

const quiz = buildQuiz({ items: ['one', 'two', 'three'].map((id) => buildSingle({ id })) })
const chose = (itemId: string, choice: string, correct: boolean): ItemResult => ({
  itemId,
  answer: { type: 'single', choice },
  correct,
})

function buildAttempt(overrides: Partial<Attempt>): Attempt {
  return {
    id: 'a1',
    seed: 'seed',
    itemIds: ['one', 'two', 'three'],
    quiz: quiz.ref,
    startedAt: 1,
    results: [],
    continued: [],
    finishedAt: null,
    lastEventAt: 1,
    ...overrides,
  }
}

describe('resumeQuiz', () => {
  it('[QZ14] goes back to the explanation that was being read', () => {
    const attempt = buildAttempt({ results: [chose('one', 's3', false)] })
    expect(resumeQuiz(quiz, attempt)).toMatchObject({ phase: 'answered', results: attempt.results })
  })

  it('[QZ14] goes back to the item that was being answered', () => {
    const attempt = buildAttempt({ results: [chose('one', 's3', false)], continued: ['one'] })
    expect(resumeQuiz(quiz, attempt)).toMatchObject({ phase: 'presenting', draft: null })
  })

  it('[QZ15] asks no item retired since, and counts one that was answered', () => {
    const results = [chose('gone', 's3', true)]
    const attempt = buildAttempt({ itemIds: ['gone', 'gone too', 'one'], results })
    expect(resumeQuiz(quiz, attempt)).toMatchObject({
      phase: 'presenting',
      plan: { itemIds: ['gone', 'one'] },
      results,
    })
    expect(resumeQuiz(quiz, { ...attempt, itemIds: ['gone', 'gone too'] }).phase).toBe('finished')
  })

  it('[QZ15] keeps the score of a finished attempt whatever was retired', () => {
    const results = [chose('gone', 's3', true), chose('one', 'lambda', false)]
    const attempt = buildAttempt({ itemIds: ['gone', 'one'], results, finishedAt: 9 })
    expect(resumeQuiz(quiz, attempt)).toMatchObject({ phase: 'finished', results })
  })

  it('[QZ15] keeps the grade that was given then', () => {
    const attempt = buildAttempt({ results: [chose('one', 'ec2', true)] })
    expect(resumeQuiz(quiz, attempt).results).toEqual([chose('one', 'ec2', true)])
  })
})
