import 'server-only'
import { cache } from 'react'
import type { ExamPhrase } from '@/lib/domain/phrase/exam-phrase'
import { phrasesIn } from '@/lib/domain/phrase/phrases-in'
import type { Locale } from '@/lib/shared/locale'
import { projectRoot } from './content-files'
import { getLessonItems } from './items'
import { getLibrary } from './library'
import { readExamPhrases } from './read-exam-phrases'

/** The exam's set phrases. Throws on the first mistake, as all content does. */
export const getExamPhrases = cache(async (): Promise<readonly ExamPhrase[]> => {
  const { phrases, problems } = await readExamPhrases(projectRoot)
  const [first] = problems
  if (first) throw new Error(`${first.file}:${first.line} ${first.message}`)
  return phrases
})

/** How many situations of the bank hold each phrase, by its id. */
export async function getPhraseCounts(locale: Locale): Promise<ReadonlyMap<string, number>> {
  const [phrases, { plan }] = await Promise.all([getExamPhrases(), getLibrary()])
  const lessons = plan.chapters.flatMap((chapter) => chapter.lessons)
  const items = await Promise.all(lessons.map((slug) => getLessonItems(locale, slug)))
  const counts = new Map(phrases.map(({ id }) => [id, 0]))
  for (const { stem, scenario } of items.flat()) {
    if (scenario === null) continue
    for (const { id } of phrasesIn(phrases, stem, locale)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
