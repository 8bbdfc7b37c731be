import { createContext, use } from 'react'

/** The course as the notebook names it: chapters, lessons, and pairs that are easily confused. */
export interface NotebookCourse {
  readonly chapters: readonly {
    readonly slug: string
    readonly title: string
    readonly lessons: readonly { readonly slug: string; readonly title: string }[]
  }[]
  /** By id. */
  readonly pairs: Readonly<Record<string, string>>
}

export const NotebookCourseContext = createContext<NotebookCourse>({ chapters: [], pairs: {} })

/** The title of a lesson or a chapter; its slug where the course has it no more. */
export function useCourseTitle(): (kind: 'lesson' | 'chapter', slug: string) => string {
  const { chapters } = use(NotebookCourseContext)
  return (kind, slug) => {
    const named = kind === 'chapter' ? chapters : chapters.flatMap(({ lessons }) => lessons)
    return named.find((one) => one.slug === slug)?.title ?? slug
  }
}

/** The chapter of each lesson. */
export function chaptersByLesson({ chapters }: NotebookCourse): ReadonlyMap<string, string> {
  return new Map(
    chapters.flatMap(({ slug, lessons }) => lessons.map((lesson) => [lesson.slug, slug] as const)),
  )
}
