import { type CorrectionKind, isCorrection } from '@/lib/domain/fact/fact'
import type { Course } from './course'
import type { Lesson, LessonText } from './lesson'
import { statedFacts } from './taught-facts'

/** What common notes get wrong in one chapter; lessons without a correction are left out. */
export interface CorrectedChapter {
  readonly slug: string
  readonly title: string
  readonly lessons: readonly CorrectedLesson[]
}

export interface CorrectedLesson {
  readonly slug: string
  /** `2.7`: its place in the course. */
  readonly number: string
  readonly title: string
  readonly corrections: readonly NoteCorrection[]
}

/** One claim of common notes beside what is true. */
export interface NoteCorrection {
  /** The fact that corrects it. */
  readonly id: string
  readonly kind: CorrectionKind
  readonly claim: string
  readonly truth: LessonText
  /** What changed and when. */
  readonly changed: string | null
  readonly source: { readonly title: string; readonly url: string }
  /** `YYYY-MM` or `YYYY-MM-DD` */
  readonly checked: string
}

/** Every correction of the course, in its order. */
export function corrections(
  { chapters }: Course,
  lessons: readonly Lesson[],
): readonly CorrectedChapter[] {
  const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]))
  return chapters
    .map(({ slug, title, lessons: places }, chapter) => ({
      slug,
      title,
      lessons: places
        .map((place, index) => ({
          slug: place.slug,
          number: `${chapter + 1}.${index + 1}`,
          title: place.title,
          corrections: correctionsOf(bySlug.get(place.slug)),
        }))
        .filter((lesson) => lesson.corrections.length > 0),
    }))
    .filter((chapter) => chapter.lessons.length > 0)
}

function correctionsOf(lesson: Lesson | undefined): NoteCorrection[] {
  const facts = lesson ? statedFacts(lesson) : []
  return facts.filter(isCorrection).flatMap((fact) => {
    const { id, status: kind, notesSay: claim, text: truth, changed, source, checked } = fact
    return claim === null ? [] : [{ id, kind, claim, truth, changed, source, checked }]
  })
}
