import { describe, expect, it } from 'vitest'
import { corrections } from './corrections'
import type { Course } from './course'
import { compileQueue } from './lesson.fixture'

const summary = {
  chapter: 'messages',
  summary: '',
  minutes: 5,
  domains: ['resilient'],
} as const

const course: Course = {
  chapters: [
    { slug: 'first', title: '시작', lessons: [{ ...summary, slug: 'intro', title: '소개' }] },
    {
      slug: 'messages',
      title: '메시지',
      lessons: [
        { ...summary, slug: 'topic', title: '주제' },
        { ...summary, slug: 'queue', title: '대기열' },
      ],
    },
  ],
}

const compiled = (...body: string[]) => compileQueue(body).lesson

describe('corrections', () => {
  it('puts what notes claim beside what is true, with since when and the source', () => {
    const lesson = compiled('- [[queue-depth]]', '- [[fifo-rate]]')
    expect(corrections(course, [lesson])).toMatchObject([
      {
        slug: 'messages',
        title: '메시지',
        lessons: [
          {
            slug: 'queue',
            number: '2.2',
            title: '대기열',
            corrections: [
              {
                id: 'fifo-rate',
                kind: 'outdated',
                claim: 'FIFO 대기열은 초당 9건만 처리합니다.',
                truth: [
                  { value: 'FIFO 대기열은 초당 ' },
                  { type: 'figure', value: '90건' },
                  { value: '을 처리합니다.' },
                ],
                changed: '2024년에 늘었습니다.',
                source: { title: 'Queue guide', url: 'https://example.com/queue' },
                checked: '2026-11',
              },
            ],
          },
        ],
      },
    ])
  })

  it('finds them wherever a lesson states a fact', () => {
    const places = [
      ['*FIFO: [[fifo-rate]]'],
      [':::example[주문]', '- 글', '  - [[fifo-rate]]', ':::'],
      [':::recap', '- [[fifo-rate]]', ':::'],
    ]
    for (const body of places) {
      const [chapter] = corrections(course, [compiled(...body)])
      expect(chapter?.lessons[0]?.corrections.map(({ id }) => id)).toEqual(['fifo-rate'])
    }
  })

  it('leaves out what notes get right', () => {
    expect(corrections(course, [compiled('- [[queue-depth]]')])).toEqual([])
  })
})
