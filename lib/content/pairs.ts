import 'server-only'
import { type PairTitle, pairTitles } from '@/lib/domain/lesson/pair-titles'
import type { Locale } from '@/lib/shared/locale'
import { getItemIndex } from './item-files'
import { getLibrary } from './library'

/** The pairs that some item asks about, in the order of the course. */
export async function getAskedPairs(locale: Locale): Promise<readonly PairTitle[]> {
  const [{ shelves }, index] = await Promise.all([getLibrary(), getItemIndex(locale)])
  const asked = new Set(index.map(({ scenario }) => scenario?.pair))
  return pairTitles(shelves[locale].lessons).filter(({ slug }) => asked.has(slug))
}
