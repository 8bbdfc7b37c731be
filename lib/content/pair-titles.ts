import 'server-only'
import type { LessonBlock } from '@/lib/domain/lesson/lesson'
import type { Locale } from '@/lib/shared/locale'
import { getLibrary } from './library'

/** What each pair of things that are easily confused is called, by its id. */
export async function getPairTitles(locale: Locale): Promise<Readonly<Record<string, string>>> {
  const { shelves } = await getLibrary()
  const blocks = shelves[locale].lessons.flatMap(({ intro, sections }) => [
    ...intro,
    ...sections.flatMap((section) => section.blocks),
  ])
  return Object.fromEntries(blocks.flatMap(pairTitles))
}

function pairTitles(block: LessonBlock): readonly (readonly [string, string])[] {
  if (block.type === 'pair') return [[block.id, block.title]]
  return block.type === 'example' ? block.blocks.flatMap(pairTitles) : []
}
