import { describe, expect, it } from 'vitest'
import type { Course, LessonSummary } from './course'
import { lessonPlace } from './lesson-place'

const lesson = (slug: string, chapter: string): LessonSummary => ({
  slug,
  chapter,
  title: slug,
  summary: '',
  minutes: 5,
  domains: [],
})

const course: Course = {
  chapters: [
    { slug: 'beans', title: 'Beans', lessons: [lesson('soy', 'beans')] },
    { slug: 'grain', title: 'Grain', lessons: [lesson('rice', 'grain'), lesson('rye', 'grain')] },
  ],
}

describe('lessonPlace', () => {
  it('numbers a lesson by its chapter and its place in it', () => {
    expect(lessonPlace(course, 'rye')?.number).toBe('2.2')
  })

  it('finds neighbours across chapters', () => {
    expect(lessonPlace(course, 'rice')?.previous?.slug).toBe('soy')
    expect(lessonPlace(course, 'rice')?.next?.slug).toBe('rye')
  })

  it('knows that the first and the last lesson have only one neighbour', () => {
    expect(lessonPlace(course, 'soy')?.previous).toBeNull()
    expect(lessonPlace(course, 'rye')?.next).toBeNull()
  })

  it('has no place for a lesson that is not in the course', () => {
    expect(lessonPlace(course, 'oats')).toBeNull()
  })
})
