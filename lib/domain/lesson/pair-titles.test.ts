import { describe, expect, it } from 'vitest'
import type { Lesson, LessonBlock } from './lesson'
import { pairTitles } from './pair-titles'

const pair = (id: string): LessonBlock => ({ type: 'pair', id, title: `About ${id}`, blocks: [] })

describe('pairTitles', () => {
  it('finds the pairs of every section, those inside examples too, in their order', () => {
    const sections = [
      { id: 'a', title: 'A', blocks: [pair('one')] },
      {
        id: 'b',
        title: 'B',
        blocks: [{ type: 'example' as const, title: '', blocks: [pair('two')] }],
      },
    ]
    const lesson: Pick<Lesson, 'sections'> = { sections }
    expect(pairTitles([lesson])).toEqual([
      { slug: 'one', title: 'About one' },
      { slug: 'two', title: 'About two' },
    ])
  })
})
