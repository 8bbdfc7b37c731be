import { expect, it } from 'vitest'
import { type linted, messagesOf, optionTexts } from './lint.fixture'
import { registerProblems } from './register-problems'

type Draft = Partial<ReturnType<typeof linted>['item']>
const messages = (overrides: Draft) => messagesOf(registerProblems, overrides)
const stemOf = (ko: string): Draft => ({ stem: { ko, en: '-' } })
const optionOf = (ko: string): Draft => ({ options: optionTexts(ko, '가', '나', '다') })
const requirementOf = (ko: string): Draft => ({
  requirements: [
    { key: 'speed', text: { ko, en: '-' } },
    { key: 'keep', text: { ko: '보관', en: '-' } },
  ],
})

it.each([
  ['stem', stemOf('주문을 보관한다. 무엇입니까?'), '주문을 보관한다.'],
  ['stem', stemOf('주문이 늘었어요. 무엇입니까?'), '주문이 늘었어요.'],
  ['stem', stemOf('주문이 늘었습니다. 무엇인가?'), '무엇인가?'],
  ['stem', stemOf('주문이 늘었습니다. 무엇을 쓸까요?'), '무엇을 쓸까요?'],
  ['option right', optionOf('대기열을 둔다.'), '대기열을 둔다.'],
  ['option right', optionOf('대기열을 사용한다'), '대기열을 사용한다'],
  ['requirement speed', requirementOf('빠르게 처리해요'), '빠르게 처리해요'],
])('[LT16] finds in the %s %j', (where, overrides, ending) => {
  expect(messages(overrides)).toEqual([
    `[LT16] orders-at-night, ${where} (ko): found "…${ending.slice(-12)}"; expected 합니다체 (…니다, …니까)`,
  ])
})

it.each([
  stemOf('주문이 **늘었습니다**. (밤에는 없습니다.) 무엇을 쓰겠습니까? 두 개를 고르십시오.'),
  optionOf('대기열을 둡니다'),
  optionOf('대기열 두 개'),
  optionOf('필요한 만큼의 수요'),
  requirementOf('서버가 없음'),
  { working: { ko: '5 × 2 = 10', en: '-' } },
])('[LT16] takes %j', (overrides) => {
  expect(messages(overrides)).toEqual([])
})
