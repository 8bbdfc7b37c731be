import type { Course, CourseChapter, LessonSummary } from './course'

interface LessonPlace {
  readonly chapter: CourseChapter
  /** `2.7` */
  readonly number: string
  readonly previous: LessonSummary | null
  readonly next: LessonSummary | null
}

/** Where a lesson stands in the course; null where it is not in it. */
export function lessonPlace({ chapters }: Course, slug: string): LessonPlace | null {
  const lessons = chapters.flatMap((chapter) => chapter.lessons)
  const position = lessons.findIndex((lesson) => lesson.slug === slug)
  const chapter = chapters.find((one) => one.slug === lessons[position]?.chapter)
  if (!chapter) return null
  const inChapter = chapter.lessons.findIndex((lesson) => lesson.slug === slug)
  return {
    chapter,
    number: `${chapters.indexOf(chapter) + 1}.${inChapter + 1}`,
    previous: lessons[position - 1] ?? null,
    next: lessons[position + 1] ?? null,
  }
}
