import { describe, expect, it } from 'vitest'
import type { Lesson, LessonFact, LessonItem } from '@/lib/domain/lesson/lesson'
import { buildSingle } from './quiz.fixture'
import { mergedPlaces, quizPlaces } from './quiz-place'

const fact = (id: string): LessonFact => ({
  id,
  short: `About ${id}`,
  text: [{ type: 'text', value: id }],
  status: 'correct',
  notesSay: null,
  examTip: null,
  changed: null,
  source: { title: 'Docs', url: 'https://docs.aws.amazon.com/' },
  checked: '2026-11',
})
const bullet = (id: string): LessonItem => ({ type: 'fact', fact: fact(id) })

const lesson: Lesson = {
  locale: 'en',
  slug: 'limits',
  title: 'Limits',
  summary: '',
  domains: ['resilient'],
  minutes: 5,
  objectives: [],
  intro: [],
  recap: [],
  sections: [
    {
      id: 'memory',
      title: 'Memory',
      blocks: [
        {
          type: 'bullets',
          items: [bullet('f1'), { type: 'text', text: [], items: [bullet('f2')] }],
        },
        { type: 'example', title: '', blocks: [{ type: 'bullets', items: [bullet('f3')] }] },
      ],
    },
    { id: 'timeout', title: 'Timeout', blocks: [{ type: 'bullets', items: [bullet('f4')] }] },
    { id: 'unasked', title: 'Unasked', blocks: [] },
  ],
}

describe('quizPlaces', () => {
  it('lists the sections that are asked about, each with the asked facts that stand in it', () => {
    const items = [
      buildSingle({ lesson: 'limits', anchor: 'memory', factIds: ['f2', 'f3', 'elsewhere'] }),
      buildSingle({ lesson: 'limits', anchor: 'timeout', factIds: [] }),
      buildSingle({ lesson: 'other', anchor: 'unasked', factIds: ['f4'] }),
    ]
    const base = { lesson: 'limits', lessonTitle: 'Limits' }
    expect(quizPlaces([lesson], items)).toEqual([
      {
        ...base,
        anchor: 'memory',
        title: 'Memory',
        facts: [
          { id: 'f2', short: 'About f2' },
          { id: 'f3', short: 'About f3' },
        ],
      },
      { ...base, anchor: 'timeout', title: 'Timeout', facts: [] },
    ])
  })
})

describe('mergedPlaces', () => {
  it('has each section once, with the facts that any list has of it', () => {
    const fact = (id: string) => ({ id, short: id })
    const place = (anchor: string, ...ids: readonly string[]) => ({
      lesson: 'limits',
      lessonTitle: 'Limits',
      anchor,
      title: anchor,
      facts: ids.map(fact),
    })
    expect(
      mergedPlaces([place('memory', 'f1'), place('timeout'), place('memory', 'f1', 'f2')]),
    ).toEqual([place('memory', 'f1', 'f2'), place('timeout')])
  })
})
