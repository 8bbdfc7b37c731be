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

/** The ids of the situations of the bank that hold each phrase, by the phrase's id. */
export async function getPhraseItems(
  locale: Locale,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [phrases, { plan }] = await Promise.all([getExamPhrases(), getLibrary()])
  const lessons = plan.chapters.flatMap((chapter) => chapter.lessons)
  const items = await Promise.all(lessons.map((slug) => getLessonItems(locale, slug)))
  const holding = new Map<string, string[]>(phrases.map(({ id }) => [id, []]))
  for (const { id, stem, scenario } of items.flat()) {
    if (scenario === null) continue
    for (const phrase of phrasesIn(phrases, stem, locale)) holding.get(phrase.id)?.push(id)
  }
  return holding
}
