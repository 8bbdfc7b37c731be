import { expect, it } from 'vitest'
import { catchAllProblems } from './catch-all-problems'
import { messagesOf, optionTexts } from './lint.fixture'

const messages = (text: string) =>
  messagesOf(catchAllProblems, {
    options: optionTexts(
      { ko: '가', en: 'a' },
      { ko: text, en: 'b' },
      { ko: '나', en: text },
      { ko: '다', en: 'd' },
    ),
  })

it.each([
  ['위의 보기 모두', '위의 보기 모두', 'wrong-1 (ko)'],
  ['모두 맞습니다.', '모두 맞', 'wrong-1 (ko)'],
  ['정답이 없습니다.', '정답이 없', 'wrong-1 (ko)'],
  ['All of the above', 'All of the above', 'wrong-2 (en)'],
  ['None of these.', 'None of these', 'wrong-2 (en)'],
  ['Both of the above', 'Both of the above', 'wrong-2 (en)'],
])('[LT9] finds "%s"', (text, words, where) => {
  expect(messages(text)).toEqual([
    `[LT9] orders-at-night, option ${where}: found "${words}"; expected an option that stands by itself`,
  ])
})

it.each([
  '요청을 모두 로그로 남깁니다.',
  'Send all of the requests to both Regions.',
  '위험이 없는 쪽',
])('[LT9] takes "%s"', (text) => {
  expect(messages(text)).toEqual([])
})
