import 'server-only'
import type { Item } from '@/lib/domain/item/item'
import { type ItemFile, itemFileNames } from '@/lib/domain/quiz/item-file'
import { type IndexedItem, indexedItem } from '@/lib/domain/quiz/item-index'
import { quizPlaces } from '@/lib/domain/quiz/quiz-place'
import type { Locale } from '@/lib/shared/locale'
import { getLessonItems } from './items'
import { getLesson } from './lessons'
import { getLibrary } from './library'

/** What can be asked in the whole course, in its order. */
export async function getItemIndex(locale: Locale): Promise<readonly IndexedItem[]> {
  const lessons = await lessonSlugs()
  const items = await Promise.all(lessons.map((slug) => getLessonItems(locale, slug)))
  return items.flat().map(indexedItem)
}

/** The names of all item files, one for the written and one for the derived items of each lesson. */
export async function getItemFileNames(): Promise<readonly string[]> {
  return (await lessonSlugs()).flatMap((slug) => Object.values(itemFileNames(slug)))
}

/** The items of one file, with the places that they come from; null where no file has this name. */
export async function getItemFile(locale: Locale, name: string): Promise<ItemFile | null> {
  for (const slug of await lessonSlugs()) {
    const names = itemFileNames(slug)
    if (name === names.authored) return itemFile(locale, slug, 'authored')
    if (name === names.derived) return itemFile(locale, slug, 'derived')
  }
  return null
}

async function itemFile(locale: Locale, slug: string, origin: Item['origin']): Promise<ItemFile> {
  const items = (await getLessonItems(locale, slug)).filter((item) => item.origin === origin)
  const lesson = await getLesson(locale, slug)
  return { items, places: lesson ? quizPlaces([lesson], items) : [] }
}

async function lessonSlugs(): Promise<readonly string[]> {
  const { plan } = await getLibrary()
  return plan.chapters.flatMap(({ lessons }) => lessons)
}
