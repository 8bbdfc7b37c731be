import { expect, it } from 'vitest'
import { buildFact } from '@/lib/domain/fact/fact.fixture'
import { doubtProblems } from './doubt-problems'
import { messagesOf } from './lint.fixture'

const doubtful = buildFact({
  figures: { max_messages: 40, kept_days: 4 },
  doubt: 'Two pages differ.',
})
const settled = {
  ko: '대기열은 메시지를 4일 동안 둡니다.',
  en: 'A queue keeps a message for 4 days.',
}
const stem = (reference: string) => ({ ko: `${reference} 동안`, en: 'For days' })

it('[LT3] takes a doubtful fact for what is settled', () => {
  const facts = [{ ...doubtful, settled }]
  const overrides = { stem: stem('[[queue-depth#kept_days]]') }
  expect(messagesOf(doubtProblems, overrides, { facts })).toEqual([])
})

it('[LT3] finds a fact in doubt', () => {
  expect(messagesOf(doubtProblems, {}, { facts: [doubtful] })).toEqual([
    '[LT3] orders-at-night: found the fact queue-depth, which is in doubt; expected one without doubt, or with `settled`',
  ])
})

it('[LT3] finds a figure that is not settled', () => {
  const facts = [{ ...doubtful, settled }]
  const overrides = { stem: stem('[[queue-depth#max_messages]]') }
  expect(messagesOf(doubtProblems, overrides, { facts })).toEqual([
    '[LT3] orders-at-night, stem (ko): found [[queue-depth#max_messages]], which is in doubt; expected only figures that `settled` of queue-depth says',
  ])
})
