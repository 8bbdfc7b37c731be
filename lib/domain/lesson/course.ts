import { z } from 'zod'
import type { ExamDomain } from '@/lib/domain/notes/note'

const localized = z.strictObject({ ko: z.string().min(1), en: z.string().min(1) })
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** `content/course.yaml`: chapters and lesson order, and which lesson covers which section of the raw notes. */
export const coursePlanSchema = z.strictObject({
  chapters: z.array(z.strictObject({ slug, title: localized, lessons: z.array(slug).min(1) })),
  sections: z.record(z.string(), slug),
})
export type CoursePlan = Readonly<z.infer<typeof coursePlanSchema>>

/** The course in one language, as lists and menus show it. */
export interface Course {
  readonly chapters: readonly CourseChapter[]
}

export interface CourseChapter {
  readonly slug: string
  readonly title: string
  readonly lessons: readonly LessonSummary[]
}

export interface LessonSummary {
  readonly slug: string
  readonly chapter: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
  readonly domains: readonly ExamDomain[]
}
