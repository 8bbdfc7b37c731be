import { describe, expect, it } from 'vitest'
import { messagesOf, optionTexts } from './lint.fixture'
import { unlikeOptionProblems } from './unlike-option-problems'

const messages = (locale: 'ko' | 'en', ...texts: readonly string[]) => {
  const plain = { ko: '가나다', en: 'abc' }
  const [right = plain, ...others] = texts.map((text) => ({ ...plain, [locale]: text }))
  return messagesOf(unlikeOptionProblems, { options: optionTexts(right, ...others) })
}
const found = (locale: string, what: string) => [
  `[LT12] orders-at-night, options (${locale}): found ${what}; expected options of one kind`,
]

describe('[LT12] options of one kind', () => {
  it('are all sentences or none', () => {
    expect(messages('ko', '큐를 둡니다.', '주제', '표', '파일')).toEqual(
      found('ko', 'whole sentences in right alone'),
    )
    expect(messages('en', 'Queues.', 'Topics', 'Tables.', 'Files')).toEqual(
      found('en', 'whole sentences in right, wrong-2 alone'),
    )
    expect(messages('ko', '큐를 둡니다.', '나눕니다', '끕니다.', '봅니다.')).toEqual([])
    expect(messages('en', 'A queue', 'A topic', 'Tables', 'Files')).toEqual([])
  })

  it('are all numbers or none', () => {
    expect(messages('ko', '15분', '5분', '하루', '1시간')).toEqual(
      found('ko', 'a bare number in right, wrong-1, wrong-3 alone'),
    )
    expect(messages('ko', '15분', '5분', '200RCU', '1시간')).toEqual([])
  })

  it('are all orders or all things', () => {
    expect(messages('en', 'Use a queue', 'A topic', 'Tables', 'Files')).toEqual(
      found('en', 'an order in right and a thing in wrong-1'),
    )
    expect(messages('en', 'Use a queue', 'Set a topic', 'Write tables', 'Keep files')).toEqual([])
  })
})

describe('[LT12] options of like length', () => {
  const word = '열두글자가되는말입니다요'

  it('are not over three times as long as another', () => {
    expect(messages('ko', word.repeat(3), word, '둘', '셋')).toEqual([
      '[LT12] orders-at-night, options (ko): found right of 36 characters beside wrong-2 of 1; expected options of like length, none over three times as long as another',
    ])
  })

  it('may be when all are short, such as names', () => {
    expect(messages('ko', 'Amazon Kinesis', 'S3', 'SNS', 'SQS')).toEqual([])
    expect(messages('ko', word.repeat(3), word, word, word)).toEqual([])
  })
})
