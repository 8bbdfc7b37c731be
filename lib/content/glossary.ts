import 'server-only'
import type { GlossaryTerm } from '@/lib/domain/lesson/lesson'
import type { Locale } from '@/lib/shared/locale'
import { getLibrary } from './library'

/** Every term of the course in the order it is taught. */
export async function getGlossary(locale: Locale): Promise<readonly GlossaryTerm[]> {
  const { shelves } = await getLibrary()
  return shelves[locale].glossary
}
