import 'server-only'
import type { Course, LessonSummary } from '@/lib/domain/lesson/course'
import type { Locale } from '@/lib/shared/locale'
import { getLessonItems } from './items'
import { getLibrary } from './library'

/** The course in one language: chapters and their lessons in order. */
export async function getCourse(locale: Locale): Promise<Course> {
  const { plan, shelves } = await getLibrary()
  const summaries = new Map<string, LessonSummary>()
  for (const { slug: chapter, lessons } of plan.chapters) {
    for (const { slug, title, summary, minutes, domains } of shelves[locale].lessons) {
      if (!lessons.includes(slug)) continue
      const items = await getLessonItems(locale, slug)
      const itemCount = items.length
      summaries.set(slug, { slug, chapter, title, summary, minutes, domains, itemCount })
    }
  }
  return {
    chapters: plan.chapters.map(({ slug, title, lessons }) => ({
      slug,
      title: title[locale],
      lessons: lessons.flatMap((lesson) => summaries.get(lesson) ?? []),
    })),
  }
}
