import type { NotebookCourse } from '@/components/notebook/notebook-course'
import { getCourse } from '@/lib/content/course'
import { getPairTitles } from '@/lib/content/pair-titles'
import type { Locale } from '@/lib/shared/locale'

/** What the notebook names its entries by, and nothing more: it is sent with the page. */
export async function notebookCourse(locale: Locale): Promise<NotebookCourse> {
  const [{ chapters }, pairs] = await Promise.all([getCourse(locale), getPairTitles(locale)])
  return {
    chapters: chapters.map(({ slug, title, lessons }) => ({
      slug,
      title,
      lessons: lessons.map((lesson) => ({ slug: lesson.slug, title: lesson.title })),
    })),
    pairs,
  }
}
