import { describe, expect, it } from 'vitest'
import type { LessonBlock, LessonComparison, LessonText } from '@/lib/domain/lesson/lesson'
import { deriveItems } from './derive-items'
import type { SingleItem } from './item'
import { buildLesson, factMap, factOf, factsBlock, figureOf, textOf } from './item.fixture'

const keep = factOf('keep', '대기열은 최대 14일 보관합니다.', 'Kept for 14 days.', {
  keep_days: 14,
})
const push = factOf('push', 'SNS 주제는 구독자에게 바로 보냅니다.', 'Topics push.', { most: 5 })
const unsure = factOf('unsure', '최대 7개입니다.', 'Up to 7.', { most_s: 7 }, { doubt: 'unclear' })
const facts = factMap(keep, push, unsure)

const row = (key: string, label: string, ...cells: readonly LessonText[]) => ({ key, label, cells })
const rows: LessonComparison['rows'] = [
  row('keeps', '보관하는 기간', figureOf(keep, 'keep_days'), textOf('보관하지 않습니다')),
  row('names', 'SQS에 쌓일 때', textOf('꺼내 갑니다'), textOf('밀어냅니다')),
  row('made', '만드는 곳', textOf('AWS SQS'), textOf('다른 서비스')),
  row('told', '하는 일', textOf('SNS보다 느립니다'), textOf('바로 보냅니다')),
  row('same', '서버', textOf('없습니다'), textOf('없습니다')),
  row('doubt', '한도', figureOf(unsure, 'most_s'), textOf('없습니다')),
]
const columns = [
  { key: 'aspect', name: '기준' },
  { key: 'sqs', name: 'SQS' },
  { key: 'sns', name: 'SNS' },
]
const pair: LessonBlock = {
  type: 'pair',
  id: 'sqs-sns',
  title: 'SQS와 SNS',
  blocks: [{ type: 'comparison', id: 'compared', caption: '둘의 비교', columns, rows }],
}

const derive = (...blocks: readonly LessonBlock[]) => {
  const lesson = buildLesson({ pairs: [factsBlock(keep, push), ...blocks] })
  return deriveItems(lesson, { facts, lessons: [lesson] }).filter(
    (item): item is SingleItem => item.derivation === 'pair-side',
  )
}
const optionOf = ({ options }: SingleItem, name: string) =>
  options.find(({ text }) => text === name)

describe('derivePairSide', () => {
  const items = derive(pair)

  it('[IT23] asks every cell of a row that tells the sides apart, by ids of content', () => {
    expect(items.map(({ id }) => id)).toEqual([
      'queues.pair-side.sqs-sns.keeps.sqs',
      'queues.pair-side.sqs-sns.keeps.sns',
    ])
  })

  it('[IT23] shows the cell with its label, and offers the sides', () => {
    const [kept] = items
    expect(kept?.stem).toBe('보관하는 기간: ‘14일’. 이것은 어느 쪽입니까?')
    expect(kept?.options.map(({ text }) => text).sort()).toEqual(['SNS', 'SQS'])
    expect(kept && optionOf(kept, 'SQS')?.id).toBe(kept?.answer)
  })

  it('[IT18] [IT23] says of the other side what it would be', () => {
    const [kept] = items
    expect(kept && optionOf(kept, 'SNS')?.why).toBe(
      '아닙니다. ‘SNS’의 ‘보관하는 기간’ 항목은 ‘보관하지 않습니다’입니다.',
    )
  })

  it('[IT17] quotes the fact behind the row for both of its cells', () => {
    for (const { factIds, explanation } of items) {
      expect(factIds).toEqual(['keep'])
      expect(explanation.text).toContain('보관하는 기간: SQS – 14일 / SNS – 보관하지 않습니다.')
    }
  })

  it('asks nothing of a comparison that is no pair', () => {
    expect(derive({ type: 'comparison', id: 'compared', caption: '', columns, rows })).toEqual([])
  })
})
