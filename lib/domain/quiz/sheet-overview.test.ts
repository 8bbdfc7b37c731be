import { describe, expect, it } from 'vitest'
import { buildAttempt } from '@/lib/domain/progress/event.fixture'
import { buildMultiple, buildQuiz, buildSingle } from './quiz.fixture'
import { sheetCounts, sheetOverview } from './sheet-overview'

const quiz = buildQuiz({
  items: [
    buildSingle({ id: 'one' }),
    buildMultiple({ id: 'two', choose: 2 }),
    buildMultiple({ id: 'three', choose: 2 }),
    buildSingle({ id: 'four' }),
  ],
})
const flag = { flagged: true, struck: [], highlights: [] }
const attempt = buildAttempt({
  itemIds: ['one', 'two', 'three', 'four'],
  answers: {
    one: { answer: { type: 'single', choice: 's3' }, certainty: null },
    two: { answer: { type: 'multiple', choices: ['s3'] }, certainty: null },
    three: { answer: { type: 'multiple', choices: ['s3', 'ec2'] }, certainty: null },
  },
  marks: { one: flag, four: flag },
})

describe('[EX8] the overview of a sheet', () => {
  it('tells answered from partly answered and blank, and what is flagged', () => {
    expect(sheetOverview(quiz, attempt)).toEqual([
      { itemId: 'one', status: 'answered', flagged: true },
      { itemId: 'two', status: 'partly', flagged: false },
      { itemId: 'three', status: 'answered', flagged: false },
      { itemId: 'four', status: 'blank', flagged: true },
    ])
  })

  it('counts them', () => {
    const counts = sheetCounts(sheetOverview(quiz, attempt))
    expect(counts).toEqual({ answered: 2, partly: 1, blank: 1, flagged: 2 })
  })

  it('keeps what was answered of an item that is retired', () => {
    const without = { ...quiz, items: quiz.items.slice(1) }
    expect(sheetOverview(without, attempt)[0]?.status).toBe('answered')
  })
})
