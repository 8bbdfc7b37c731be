import { describe, expect, it } from 'vitest'
import { buildQuiz, buildSingle } from './quiz.fixture'
import { placesToRead, reviewedItems } from './quiz-result'
import { startQuiz } from './quiz-state'

const quiz = buildQuiz({
  items: [
    buildSingle({ id: 'm1', anchor: 'memory' }),
    buildSingle({ id: 't1', anchor: 'timeout' }),
    buildSingle({ id: 't2', anchor: 'timeout' }),
    buildSingle({ id: 'o1', anchor: 'memory', lesson: 'edge-overview' }),
    buildSingle({ id: 'r1', anchor: 'right' }),
  ],
})
const itemIds = ['m1', 't1', 't2', 'o1', 'r1']
const state = {
  ...startQuiz(quiz, { id: 'a', seed: 's', itemIds }),
  results: itemIds.map((itemId) => ({ itemId, answer: null, correct: itemId === 'r1' })),
}

describe('placesToRead', () => {
  it('[QZ16] lists each section with a missed item once, most missed first', () => {
    const places = placesToRead(reviewedItems(quiz, state))
    expect(places.map(({ lesson, anchor, missed }) => [lesson, anchor, missed.length])).toEqual([
      ['lambda-limits', 'timeout', 2],
      ['lambda-limits', 'memory', 1],
      ['edge-overview', 'memory', 1],
    ])
  })

  it('[QZ16] lists nothing when all was right', () => {
    const results = state.results.map((result) => ({ ...result, correct: true }))
    expect(placesToRead(reviewedItems(quiz, { ...state, results }))).toEqual([])
  })
})
