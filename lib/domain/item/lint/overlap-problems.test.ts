import { expect, it } from 'vitest'
import { messagesOf, optionTexts } from './lint.fixture'
import { overlapProblems } from './overlap-problems'

const messages = (...texts: Parameters<typeof optionTexts>) =>
  messagesOf(overlapProblems, { options: optionTexts(...texts) })

it.each([
  ['10개 이하', '5개 이하'],
  ['1~5개', '3~8개'],
  ['at most 10', 'at most 5'],
  ['1–5 MB', '3–8 MB'],
  ['10분 이상으로 둡니다.', '900초 이상으로 둡니다.'],
  ['5개 이상', '7개'],
])('[LT11] finds %s and %s', (one, other) => {
  const found = 'found options right and wrong-1'
  const expected = 'that both hold for some amounts; expected ranges that leave one another out'
  expect(messages(one, other, '가', '나')).toEqual([
    `[LT11] orders-at-night: ${found} (ko) ${expected}`,
    `[LT11] orders-at-night: ${found} (en) ${expected}`,
  ])
})

it.each([
  ['1~5개', '5~8개'],
  ['5개 이하', '10개 이상'],
  ['15분', '5분'],
  ['최대 15분', '최대 5분'],
  ['up to 5 MB', 'up to 8 MB'],
  ['대기열을 5개 이하로 둡니다.', '주제를 10개 이하로 둡니다.'],
  ['10분 이하', '10개 이하'],
])('[LT11] takes %s and %s', (one, other) => {
  expect(messages(one, other, '가', '나')).toEqual([])
})
