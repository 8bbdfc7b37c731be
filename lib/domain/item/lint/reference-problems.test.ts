import { expect, it } from 'vitest'
import { buildFact } from '@/lib/domain/fact/fact.fixture'
import { messagesOf } from './lint.fixture'
import { referenceProblems } from './reference-problems'

const facts = [
  buildFact({ figures: { max_messages: 40, ordered: true } }),
  buildFact({ id: 'topic-fan-out', figures: { max_subscriptions: 7 } }),
  buildFact({ id: 'plain' }),
]
const messages = (working: string) =>
  messagesOf(referenceProblems, { working: { ko: working, en: '-' } }, { facts })

it('[LT5] takes a figure of a fact of the item', () => {
  expect(messages('[[queue-depth#max_messages]] ÷ 2')).toEqual([])
})

it.each([
  ['[[quue-depth#max_messages]]', 'a fact of content/facts'],
  ['[[queue-depth#max]]', 'one of its figures: max_messages'],
  ['[[queue-depth]]', 'one of its figures: max_messages'],
  ['[[queue-depth#ordered]]', 'one of its figures: max_messages'],
  ['[[plain#max]]', 'no reference: plain has no figures'],
  [
    '[[topic-fan-out#max_subscriptions]]',
    "topic-fan-out among the item's facts, or no reference to it",
  ],
])('[LT5] finds %s', (written, expected) => {
  expect(messages(written)).toEqual([
    `[LT5] orders-at-night, working (ko): found ${written}; expected ${expected}`,
  ])
})
