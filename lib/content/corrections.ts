import 'server-only'
import { type CorrectedChapter, corrections } from '@/lib/domain/lesson/corrections'
import type { Locale } from '@/lib/shared/locale'
import { getCourse } from './course'
import { getLibrary } from './library'

/** What common notes get wrong and the course sets right, in its order. */
export async function getCorrections(locale: Locale): Promise<readonly CorrectedChapter[]> {
  const [{ shelves }, course] = await Promise.all([getLibrary(), getCourse(locale)])
  return corrections(course, shelves[locale].lessons)
}
