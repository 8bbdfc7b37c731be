import { describe, expect, it } from 'vitest'
import { gradedOptions, gradedSteps } from './graded-options'
import { gradedPairs } from './graded-pairs'
import {
  buildMatching,
  buildMultiple,
  buildOrdering,
  buildScenario,
  buildSingle,
} from './quiz.fixture'

const result = (answer: Parameters<typeof gradedOptions>[1]['answer']) => ({
  itemId: 'i',
  answer,
  correct: false,
  credit: 0,
  certainty: null,
})

describe('graded answers', () => {
  it('tell which option was chosen and which was right', () => {
    const options = gradedOptions(buildSingle(), result({ type: 'single', choice: 'ec2' }))
    expect(options.map(({ id, chosen, right }) => [id, chosen, right])).toEqual([
      ['s3', false, false],
      ['lambda', false, true],
      ['ec2', true, false],
    ])
  })

  it('tell of each of several options', () => {
    const answer = { type: 'multiple', choices: ['s3', 'ec2'] } as const
    const options = gradedOptions(buildMultiple(), result(answer))
    expect(options.map(({ id, chosen, right }) => [id, chosen, right])).toEqual([
      ['s3', true, true],
      ['lambda', false, true],
      ['ec2', true, false],
    ])
  })

  it('tell which requirements an option does not meet', () => {
    const item = buildSingle({ scenario: buildScenario() })
    const options = gradedOptions(item, result(null))
    expect(options.map(({ id, unmet }) => [id, unmet])).toEqual([
      ['s3', ['Costs nothing at night']],
      ['lambda', []],
      ['ec2', ['Costs nothing at night', 'No servers']],
    ])
  })

  it('put steps in their right order, with where the learner put them', () => {
    const answer = { type: 'ordering', order: ['one', 'three', 'two'] } as const
    const steps = gradedSteps(buildOrdering(), result(answer))
    expect(steps.map(({ id, placedAt, right }) => [id, placedAt, right])).toEqual([
      ['one', 0, true],
      ['two', 2, false],
      ['three', 1, false],
    ])
  })

  it('give each left its match and what it was matched with', () => {
    const answer = { type: 'matching', pairs: { dax: 'expiry' } } as const
    const pairs = gradedPairs(buildMatching(), result(answer))
    expect(pairs.map(({ left, match, chosen }) => [left.id, match.id, chosen?.id])).toEqual([
      ['dax', 'cache', 'expiry'],
      ['ttl', 'expiry', undefined],
    ])
  })

  it('[QZ6] show the answer to a learner who asked for it', () => {
    expect(gradedOptions(buildSingle(), result(null)).some(({ chosen }) => chosen)).toBe(false)
    expect(gradedSteps(buildOrdering(), result(null)).map(({ placedAt }) => placedAt)).toEqual([
      null,
      null,
      null,
    ])
    expect(gradedPairs(buildMatching(), result(null)).map(({ chosen }) => chosen)).toEqual([
      null,
      null,
    ])
  })
})
