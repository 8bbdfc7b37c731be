import 'server-only'
import type { MDXContent } from 'mdx/types'
import type { Locale } from '@/lib/shared/locale'

/**
 * The lesson's page body, from the committed MDX. Ask `getLesson` first: a missing file throws. Apart from it, as
 * whoever imports this sends the scripts of a lesson's components with its page.
 */
export async function getLessonBody(locale: Locale, slug: string): Promise<MDXContent> {
  const module: { default: MDXContent } = await import(`@/content/lessons/${locale}/${slug}.mdx`)
  return module.default
}
