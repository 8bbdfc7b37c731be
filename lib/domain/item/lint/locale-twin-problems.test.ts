import { expect, it } from 'vitest'
import { buildFact } from '@/lib/domain/fact/fact.fixture'
import { messagesOf } from './lint.fixture'
import { localeTwinProblems } from './locale-twin-problems'

const facts = [buildFact({ figures: { max_timeout_s: 900 } })]
const messages = (ko: string, en: string) =>
  messagesOf(localeTwinProblems, { stem: { ko, en } }, { facts })
const place = '[LT18] orders-at-night, stem: found'

it.each([
  ['25건을 90분 안에', '25 orders in a 90-minute run'],
  ['3만 5천 건과 2백만 건', '35,000 and 2 million'],
  ['5천 명이 두 곳에서', '5,000 people in 2 places'],
  ['200RCU와 100TPS', '200 RCU and 100 TPS'],
  ['[[queue-depth#max_timeout_s]] 동안', 'for 15 minutes'],
  ['15분 동안', 'for 900 seconds'],
  ['22시와 오전 7시 30분', 'at 22:00, at 7 and later'],
  ['에포크 1,800,000,000초와 1970년', 'epoch 1,800,000,000, counted from 1970'],
  ['석 달과 두 번', '3 months and 2 times'],
  ['관리자 0명이 1분마다', 'no managers, every minute'],
  ['Node.js 22로 **빠르게**', '**quickly** on Node.js'],
])('[LT18] takes "%s" and "%s"', (ko, en) => {
  expect(messages(ko, en)).toEqual([])
})

it.each([
  [
    '25건',
    '24 orders',
    ['"25건" in ko alone; expected it in en too', '"24" in en alone; expected it in ko too'],
  ],
  ['네트워크를 두고', '4 networks', ['"4" in en alone; expected it in ko too']],
  ['90분 동안', 'for a while', ['"90분" in ko alone; expected it in en too']],
  [
    '[[queue-depth#max_timeout_s]] 동안',
    'for 15 seconds',
    [
      '"15분" in ko alone; expected it in en too',
      '"15 seconds" in en alone; expected it in ko too',
    ],
  ],
  ['**빠르게**', 'quickly', ['**strong** 1 times in ko and 0 in en; expected it as often in both']],
])('[LT18] finds "%s" and "%s"', (ko, en, found) => {
  expect(messages(ko, en)).toEqual(found.map((each) => `${place} ${each}`))
})
