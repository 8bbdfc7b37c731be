import 'server-only'
import { cache } from 'react'
import type { Exam, ExamPreset } from '@/lib/domain/quiz/exam/exam'
import { localizedExam } from '@/lib/domain/quiz/exam/exam-presets'
import type { Locale } from '@/lib/shared/locale'
import { projectRoot } from './content-files'
import { getLibrary } from './library'
import { readExams } from './read-exams'

/** Every exam that can be sat. Throws on the first mistake: nothing half right is served. */
export const getExams = cache(async (locale: Locale): Promise<readonly Exam[]> => {
  const [{ plan }, { exams, problems }] = await Promise.all([getLibrary(), readExams(projectRoot)])
  const [first] = problems
  if (first) throw new Error(`${first.file}:${first.line} ${first.message}`)
  return exams.map((exam) => localizedExam(exam, plan, locale))
})

/** The preset of this name with its exam; null where there is none. */
export async function getExamPreset(
  locale: Locale,
  slug: string,
): Promise<{ readonly exam: Exam; readonly preset: ExamPreset } | null> {
  for (const exam of await getExams(locale)) {
    const preset = exam.presets.find((one) => one.slug === slug)
    if (preset) return { exam, preset }
  }
  return null
}

/** How many written items there are for a preset, the same in every language. */
export async function getExamItemCount({ chapter }: ExamPreset): Promise<number> {
  const { authored } = await getLibrary()
  const lessons = chapter === null ? [...authored.keys()] : chapter.lessons
  return lessons.reduce((sum, lesson) => sum + (authored.get(lesson)?.length ?? 0), 0)
}
