import 'server-only'
import type { Course } from '@/lib/domain/lesson/course'
import type { Locale } from '@/lib/shared/locale'
import { getLibrary } from './library'

/** The course in one language: chapters and their lessons in order. */
export async function getCourse(locale: Locale): Promise<Course> {
  const { plan, shelves } = await getLibrary()
  const lessonOf = new Map(shelves[locale].lessons.map((lesson) => [lesson.slug, lesson]))
  return {
    chapters: plan.chapters.map(({ slug: chapter, title, lessons }) => ({
      slug: chapter,
      title: title[locale],
      lessons: lessons.flatMap((slug) => {
        const lesson = lessonOf.get(slug)
        if (!lesson) return []
        const { title, summary, minutes, domains } = lesson
        return [{ slug, chapter, title, summary, minutes, domains }]
      }),
    })),
  }
}
