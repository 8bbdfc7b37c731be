import { expect, it } from 'vitest'
import type { GlossaryTerm } from '@/lib/domain/lesson/lesson'
import { latinWordProblems } from './latin-word-problems'
import { messagesOf } from './lint.fixture'

const term = (name: string, english: string): GlossaryTerm => ({
  slug: english,
  name,
  english,
  definition: '',
  lesson: 'queues',
  confusedWith: [],
})
const glossary = {
  ko: [
    term('콜드 스타트', 'Cold start'),
    term('스트림', 'Stream'),
    term('PITR', 'Point-in-time recovery'),
  ],
  en: [],
}
const messages = (ko: string) =>
  messagesOf(latinWordProblems, { stem: { ko, en: 'Cold start' } }, { glossary })

it.each([
  ['cold start가 깁니다.', 'cold start', '콜드 스타트'],
  ['변경을 Stream으로 읽습니다.', 'Stream', '스트림'],
  ['여러 Streams를 읽습니다.', 'Streams', '스트림'],
])('[LT17] finds "%s"', (ko, word, korean) => {
  expect(messages(ko)).toEqual([
    `[LT17] orders-at-night, stem (ko): found "${word}"; expected "${korean}"`,
  ])
})

it.each([
  '콜드 스타트가 깁니다.',
  'DynamoDB Streams와 Kinesis Data Stream을 씁니다.',
  '`stream` 필드와 Point-in-time recovery를 켭니다.',
])('[LT17] takes "%s"', (ko) => {
  expect(messages(ko)).toEqual([])
})
