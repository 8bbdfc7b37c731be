import 'server-only'
import { type GlossaryGroup, glossaryPage } from '@/lib/domain/lesson/glossary-page'
import type { Locale } from '@/lib/shared/locale'
import { getLibrary } from './library'

/** Every term of the course, grouped as a reader looks it up. */
export async function getGlossary(locale: Locale): Promise<readonly GlossaryGroup[]> {
  const { shelves } = await getLibrary()
  const { glossary, lessons } = shelves[locale]
  return glossaryPage(glossary, lessons, locale)
}
