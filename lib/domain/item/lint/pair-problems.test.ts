import { expect, it } from 'vitest'
import { messagesOf } from './lint.fixture'
import { pairProblems } from './pair-problems'

const pairs = new Set(['sqs-sns'])

it('[LT4] takes a pair of a lesson, and none', () => {
  expect(messagesOf(pairProblems, { pair: 'sqs-sns' }, { pairs })).toEqual([])
  expect(messagesOf(pairProblems, {}, { pairs })).toEqual([])
})

it('[LT4] finds a pair that no lesson has', () => {
  expect(messagesOf(pairProblems, { pair: 'sns-sqs' }, { pairs })).toEqual([
    '[LT4] orders-at-night: found pair "sns-sqs"; expected the id of a :::pair of some lesson, or no pair',
  ])
})
