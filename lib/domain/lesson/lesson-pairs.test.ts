import { describe, expect, it } from 'vitest'
import { buildLesson, textOf } from '@/lib/domain/item/item.fixture'
import type { LessonBlock, LessonComparison } from './lesson'
import { pairsOf } from './lesson-pairs'

const table: LessonComparison = {
  type: 'comparison',
  id: 'sqs-sns',
  caption: 'SQS와 SNS',
  columns: [
    { key: 'aspect', name: '기준' },
    { key: 'sqs', name: 'SQS' },
    { key: 'sns', name: 'SNS' },
  ],
  rows: [],
}
const paragraph = (words: string): LessonBlock => ({ type: 'paragraph', text: textOf(words) })
const pair = (id: string, ...blocks: readonly LessonBlock[]): LessonBlock => ({
  type: 'pair',
  id,
  title: `${id} 짝`,
  blocks,
})

describe('pairsOf', () => {
  it('tells why a pair is confused, its table and what decides, with the section to read it in', () => {
    const lesson = buildLesson({
      queues: [paragraph('대기열')],
      topics: [
        pair('sqs-sns', paragraph('둘 다'), table, paragraph('누가'), paragraph('꺼냅니까')),
      ],
    })
    expect(pairsOf(lesson)).toEqual([
      {
        id: 'sqs-sns',
        title: 'sqs-sns 짝',
        anchor: 'topics',
        why: '둘 다',
        table,
        decidingQuestion: '누가 꺼냅니까',
      },
    ])
  })

  it('finds pairs before the first section, and leaves out a frame without a table', () => {
    const intro = [pair('first', table), pair('bare', paragraph('표가 없습니다'))]
    const found = pairsOf(buildLesson({ queues: [] }, { intro }))
    expect(found.map(({ id, anchor }) => `${id} in ${anchor}`)).toEqual(['first in queues'])
  })
})
