import { describe, expect, it } from 'vitest'
import type { ItemAnswer } from '@/lib/domain/item/grade-item'
import type { Item } from '@/lib/domain/item/item'
import {
  buildMatching,
  buildMultiple,
  buildOrdering,
  buildSingle,
} from '@/lib/domain/quiz/quiz.fixture'
import { answerText } from './answer-text'

const truths = { true: '맞는 설명', false: '틀린 설명' }

describe('answerText', () => {
  it.each<[Item, ItemAnswer, string]>([
    [buildSingle(), { type: 'single', choice: 'ec2' }, 'EC2'],
    [buildSingle(), { type: 'single', choice: 'retired' }, 'retired'],
    [buildMultiple(), { type: 'multiple', choices: ['s3', 'lambda'] }, 'S3 / LAMBDA'],
    [buildSingle(), { type: 'true_false', value: false }, '틀린 설명'],
    [buildSingle(), { type: 'number', text: '15분' }, '15분'],
    [buildSingle(), { type: 'cloze', texts: ['콜드', '스타트'] }, '콜드 / 스타트'],
  ])('says the answer to %j in words', (item, answer, words) => {
    expect(answerText(item, answer, truths)).toBe(words)
  })

  it('says orders and pairs as they were made', () => {
    const ordering = buildOrdering()
    const [first, second] = ordering.options
    const order = [second?.id ?? '', first?.id ?? '']
    expect(answerText(ordering, { type: 'ordering', order }, truths)).toBe(
      `${second?.text} → ${first?.text}`,
    )
    const pairs = { dax: 'expiry', ttl: 'cache' }
    const { left, right } = buildMatching()
    const textOf = (id: string) => [...left, ...right].find((one) => one.id === id)?.text
    expect(answerText(buildMatching(), { type: 'matching', pairs }, truths)).toBe(
      `${textOf('dax')}: ${textOf('expiry')} / ${textOf('ttl')}: ${textOf('cache')}`,
    )
  })
})
