import 'server-only'
import type { MDXContent } from 'mdx/types'
import type { Lesson } from '@/lib/domain/lesson/lesson'
import type { Locale } from '@/lib/shared/locale'
import { getLibrary } from './library'

/** The compiled lesson, or null where the course has none of this name. */
export async function getLesson(locale: Locale, slug: string): Promise<Lesson | null> {
  const { shelves } = await getLibrary()
  return shelves[locale].lessons.find((lesson) => lesson.slug === slug) ?? null
}

/** The lesson's page body, from the committed MDX. Ask `getLesson` first: a missing file throws. */
export async function getLessonBody(locale: Locale, slug: string): Promise<MDXContent> {
  const module: { default: MDXContent } = await import(`@/content/lessons/${locale}/${slug}.mdx`)
  return module.default
}
