import { describe, expect, it } from 'vitest'
import { buildFact } from '@/lib/domain/fact/fact.fixture'
import type { LessonCue } from '@/lib/domain/lesson/lesson'
import { lintLesson, messagesOf, optionTexts } from './lint.fixture'
import { trueDistractorProblems } from './true-distractor-problems'

const facts = [
  buildFact({
    statement: {
      ko: '대기열은 메시지를 최대 40개까지 담습니다. 넘치면 받지 않습니다.',
      en: 'A queue holds up to 40 messages. It refuses more.',
    },
  }),
]
const messages = (
  options: ReturnType<typeof optionTexts>,
  { cues = [], stem = '' }: { cues?: LessonCue[]; stem?: string } = {},
) =>
  messagesOf(
    trueDistractorProblems,
    { options, ...(stem === '' ? {} : { stem: { ko: stem, en: stem } }) },
    { facts, lessons: [lintLesson('queues', { cues: { ko: cues, en: [] } })] },
  )

describe('[LT7] a wrong option that is an amount', () => {
  it('finds the amount of the key in another unit', () => {
    expect(messages(optionTexts('15분', '900초', '5분', '30분'))).toEqual([
      '[LT7] orders-at-night, option wrong-1 (ko): found the amount of the right option right, "15분"; expected an option that no fact makes right',
      '[LT7] orders-at-night, option wrong-1 (en): found the amount of the right option right, "15분"; expected an option that no fact makes right',
    ])
  })

  it('takes other amounts, and the same one with other words around it', () => {
    expect(messages(optionTexts('15분', '90초', '5분', '30분'))).toEqual([])
    expect(messages(optionTexts('15분 안에 끝냅니다.', '15분 뒤에 켭니다.', '가', '나'))).toEqual(
      [],
    )
  })
})

describe('[LT7] a wrong option that a cue chooses', () => {
  const cue: LessonCue = {
    key: 'night-orders',
    situation: [{ type: 'text', value: '밤사이 주문을 모아 아침에 처리' }],
    choice: 'SQS 대기열',
    notChoices: ['SNS 주제'],
    factIds: ['queue-depth'],
  }
  const stem = '한 꽃집이 밤사이 주문을 모아 아침에 처리합니다. 무엇이 알맞습니까?'
  const options = optionTexts('SNS 주제', 'SQS 대기열에 담기', 'S3 버킷', 'EC2')

  it('finds it in the situation of the cue', () => {
    expect(messages(options, { cues: [cue], stem })).toEqual([
      '[LT7] orders-at-night, option wrong-1 (ko): found "SQS 대기열", which the cue night-orders chooses in this situation; expected an option that no fact makes right',
    ])
  })

  it('takes it in another situation, on other facts, among more words, and where the key is it', () => {
    const elsewhere = '한 신문사가 속보를 여러 독자에게 한꺼번에 보냅니다. 무엇이 알맞습니까?'
    expect(messages(options, { cues: [cue], stem: elsewhere })).toEqual([])
    expect(messages(options, { cues: [{ ...cue, factIds: ['other'] }], stem })).toEqual([])
    const more = optionTexts('SNS 주제', 'SQS 대기열의 주소를 적은 쪽지', 'S3 버킷', 'EC2')
    expect(messages(more, { cues: [cue], stem })).toEqual([])
    const both = optionTexts('SQS 대기열', 'SQS 대기열과 SNS', 'S3 버킷', 'EC2')
    expect(messages(both, { cues: [cue], stem })).toEqual([])
  })
})

describe('[LT7] a wrong option that a fact says', () => {
  it('finds a sentence of a fact, nearly word for word', () => {
    const said = optionTexts('가', '대기열은 메시지를 최대 40개까지 담습니다', '나', '다')
    expect(messages(said)).toEqual([
      '[LT7] orders-at-night, option wrong-1 (ko): found what the fact queue-depth says; expected an option that no fact makes right',
    ])
  })

  it('takes one that says something else of the same thing', () => {
    expect(messages(optionTexts('가', '대기열을 두 개로 나누어 담습니다', '나', '다'))).toEqual([])
  })
})
