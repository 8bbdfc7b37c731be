import { describe, expect, it } from 'vitest'
import { buildAttempt, buildItemResult } from '@/lib/domain/progress/event.fixture'
import { buildQuiz, buildSingle } from './quiz.fixture'
import { placesToRead, reviewedItems } from './quiz-result'

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
const attempt = buildAttempt({
  itemIds,
  results: itemIds.map((itemId) => buildItemResult(itemId, itemId === 'r1')),
})

describe('placesToRead', () => {
  it('[QZ16] lists each section with a missed item once, most missed first', () => {
    const places = placesToRead(reviewedItems(quiz, attempt))
    expect(places.map(({ lesson, anchor, missed }) => [lesson, anchor, missed.length])).toEqual([
      ['lambda-limits', 'timeout', 2],
      ['lambda-limits', 'memory', 1],
      ['edge-overview', 'memory', 1],
    ])
  })

  it('[QZ16] has no place for an imported item that belongs to no lesson', () => {
    const own = buildQuiz({ items: [buildSingle({ id: 'm1', lesson: '', anchor: '' })] })
    expect(placesToRead(reviewedItems(own, attempt))).toEqual([])
  })

  it('[QZ16] lists nothing when all was right', () => {
    const results = attempt.results.map((result) => ({ ...result, correct: true }))
    expect(placesToRead(reviewedItems(quiz, { ...attempt, results }))).toEqual([])
  })
})
