import type { BuilderCourse } from '@/components/builder/builder-course'
import { getCourse } from '@/lib/content/course'
import { getAskedPairs } from '@/lib/content/pairs'
import type { Locale } from '@/lib/shared/locale'

/** The names of what a quiz can be chosen by. */
export async function builderCourse(locale: Locale): Promise<BuilderCourse> {
  const [{ chapters }, pairs] = await Promise.all([getCourse(locale), getAskedPairs(locale)])
  return {
    pairs,
    chapters: chapters.map(({ slug, title, lessons }) => ({
      slug,
      title,
      lessons: lessons.map((lesson) => ({ slug: lesson.slug, title: lesson.title })),
    })),
  }
}
