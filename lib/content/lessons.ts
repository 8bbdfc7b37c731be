import 'server-only'
import type { Lesson } from '@/lib/domain/lesson/lesson'
import type { Locale } from '@/lib/shared/locale'
import { getLibrary } from './library'

/** The compiled lesson, or null where the course has none of this name. */
export async function getLesson(locale: Locale, slug: string): Promise<Lesson | null> {
  const { shelves } = await getLibrary()
  return shelves[locale].lessons.find((lesson) => lesson.slug === slug) ?? null
}
