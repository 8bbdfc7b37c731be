import 'server-only'
import { cache } from 'react'
import type { Item } from '@/lib/domain/item/item'
import { type DrillGroup, drillGroups } from '@/lib/domain/quiz/drill-list'
import { type DrillPair, drillItems, drillPairs, isDrilled } from '@/lib/domain/quiz/drill-pair'
import { type QuizPlace, quizPlaces } from '@/lib/domain/quiz/quiz-place'
import type { Locale } from '@/lib/shared/locale'
import { projectRoot } from './content-files'
import { getLessonItems } from './items'
import { getLibrary } from './library'
import { readDrillOrder } from './read-drill-order'

/** A pair with what its drill asks; without items where there is too little to ask. */
export interface Drill {
  readonly pair: DrillPair
  readonly items: readonly Item[]
  readonly places: readonly QuizPlace[]
}

/** The ids of all pairs of the course, drilled or not. */
export async function getPairIds(): Promise<readonly string[]> {
  const { shelves } = await getLibrary()
  return shelves.ko.lessons.flatMap(drillPairs).map(({ id }) => id)
}

/** A pair by its id, or null where no lesson has one. */
export async function getDrill(locale: Locale, id: string): Promise<Drill | null> {
  const { shelves } = await getLibrary()
  const { lessons } = shelves[locale]
  const pair = lessons.flatMap(drillPairs).find((one) => one.id === id)
  if (!pair) return null
  const found = drillItems(pair, await getAllItems(locale))
  const items = isDrilled(pair, found) ? found : []
  return { pair, items, places: quizPlaces(lessons, items) }
}

/** The ids of the pairs that there is enough to ask about. */
export async function getDrilledPairs(locale: Locale): Promise<ReadonlySet<string>> {
  const groups = await getDrillGroups(locale)
  return new Set(groups.flatMap(({ drills }) => drills.map(({ id }) => id)))
}

/** The drills that are offered. */
export async function getDrillGroups(locale: Locale): Promise<readonly DrillGroup[]> {
  const { plan, shelves } = await getLibrary()
  const items = await getAllItems(locale)
  const pairs = shelves[locale].lessons.flatMap(drillPairs)
  const drills = pairs
    .filter((pair) => isDrilled(pair, items))
    .map(({ id, title, sides, lesson, lessonTitle }) => {
      const chapter = plan.chapters.find(({ lessons }) => lessons.includes(lesson))?.slug ?? ''
      return { id, title, sides, lesson, lessonTitle, chapter }
    })
  const chapters = plan.chapters.map(({ slug }) => slug)
  return drillGroups(drills, chapters, await readDrillOrder(projectRoot))
}

const getAllItems = cache(async (locale: Locale): Promise<readonly Item[]> => {
  const { plan } = await getLibrary()
  const lessons = plan.chapters.flatMap((chapter) => chapter.lessons)
  return (await Promise.all(lessons.map((slug) => getLessonItems(locale, slug)))).flat()
})
