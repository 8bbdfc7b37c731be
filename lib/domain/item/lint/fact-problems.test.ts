import { expect, it } from 'vitest'
import { buildFact } from '@/lib/domain/fact/fact.fixture'
import { factProblems } from './fact-problems'
import { lintLesson, messagesOf } from './lint.fixture'

const facts = ['queue-depth', 'topic-fan-out', 'table-size'].map((id) => buildFact({ id }))
const lessons = [
  lintLesson('topics', { facts: new Set(['topic-fan-out']) }),
  lintLesson('queues', { facts: new Set(['queue-depth']) }),
  lintLesson('tables', { facts: new Set(['table-size']) }),
]
const messages = (...ids: string[]) => messagesOf(factProblems, { facts: ids }, { facts, lessons })

it('[LT2] takes facts of the lesson and of one before it', () => {
  expect(messages('queue-depth', 'topic-fan-out')).toEqual([])
})

it('[LT2] finds a fact that does not exist', () => {
  expect(messages('queue-depth', 'queue-width')).toEqual([
    '[LT2] orders-at-night: found the fact queue-width; expected an id of content/facts',
  ])
})

it('[LT2] finds a fact that only a later lesson states', () => {
  expect(messages('queue-depth', 'table-size')).toEqual([
    '[LT2] orders-at-night: found the fact table-size; expected a fact that queues or an earlier lesson states',
  ])
})

it('[LT2] finds an item that rests on no fact of its lesson', () => {
  expect(messages('topic-fan-out')).toEqual([
    '[LT2] orders-at-night: found no fact of queues among topic-fan-out; expected at least one that this lesson states',
  ])
})
