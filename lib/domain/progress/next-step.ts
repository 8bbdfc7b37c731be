import { type Attempt, isSameQuiz } from './attempt'
import type { QuizRef } from './event'
import { getRecord, lessonStatus, type Progress } from './progress'

export interface CourseOutline {
  readonly chapters: readonly OutlineChapter[]
}

export interface OutlineChapter {
  readonly slug: string
  readonly title: string
  readonly lessons: readonly OutlineLesson[]
}

export interface OutlineLesson {
  readonly slug: string
  readonly title: string
  readonly minutes: number
}

/** The one thing to do next. */
export type NextStep =
  | {
      readonly type: 'resume_quiz'
      readonly quiz: QuizRef
      readonly title: string
      readonly answered: number
      readonly total: number
    }
  | {
      readonly type: 'continue_reading'
      readonly lesson: OutlineLesson
      readonly section: string | null
    }
  | { readonly type: 'take_quiz' | 'start_course' | 'start_lesson'; readonly lesson: OutlineLesson }
  | { readonly type: 'take_chapter_quiz'; readonly chapter: OutlineChapter }
  | { readonly type: 'retake_quiz'; readonly lesson: OutlineLesson; readonly best: number }
  | { readonly type: 'all_done' }

/** What was left open last comes first, then the course in its order, then the weakest lesson. */
export function nextStep(progress: Progress, course: CourseOutline): NextStep {
  const lessons = course.chapters.flatMap((chapter) => chapter.lessons)
  const attempt = lastAttempt(progress)
  const lesson = lastLesson(progress, lessons)
  const activeAt = lesson === null ? 0 : lastActiveAt(progress, lesson)
  if (attempt !== null && attempt.lastEventAt >= activeAt) {
    const resumed = resume(attempt, course)
    if (resumed !== null) return resumed
  }
  return (
    (lesson === null ? null : unfinished(progress, lesson)) ??
    goOn(progress, course, lesson) ??
    weakest(progress, lessons)
  )
}

function lastAttempt({ attempts }: Progress): Attempt | null {
  return attempts.toSorted((a, b) => a.lastEventAt - b.lastEventAt).at(-1) ?? null
}

function lastLesson(progress: Progress, lessons: readonly OutlineLesson[]): OutlineLesson | null {
  const active = lessons.filter((lesson) => lastActiveAt(progress, lesson) > 0)
  const byTime = active.sort((a, b) => lastActiveAt(progress, a) - lastActiveAt(progress, b))
  return byTime.at(-1) ?? null
}

/** When this lesson was last read or its quiz answered; 0 for never. */
function lastActiveAt({ lessons, attempts }: Progress, lesson: OutlineLesson): number {
  const mine = attempts.filter(
    ({ quiz, results }) => results.length > 0 && isSameQuiz(quiz, quizOf(lesson)),
  )
  return Math.max(
    lessons.get(lesson.slug)?.lastEventAt ?? 0,
    ...mine.map(({ lastEventAt }) => lastEventAt),
  )
}

function resume(attempt: Attempt, { chapters }: CourseOutline): NextStep | null {
  const { quiz, results, itemIds } = attempt
  if (attempt.finishedAt !== null || results.length === 0) return null
  const named = quiz.kind === 'chapter' ? chapters : chapters.flatMap(({ lessons }) => lessons)
  const title = named.find(({ slug }) => slug === quiz.slug)?.title
  if (title === undefined) return null
  return { type: 'resume_quiz', quiz, title, answered: results.length, total: itemIds.length }
}

function unfinished(progress: Progress, lesson: OutlineLesson): NextStep | null {
  switch (lessonStatus(progress, lesson.slug).type) {
    case 'reading': {
      const section = progress.lessons.get(lesson.slug)?.lastSection ?? null
      return { type: 'continue_reading', lesson, section }
    }
    case 'read':
      return { type: 'take_quiz', lesson }
    case 'checked':
    case 'not_started':
      return null
  }
}

/** Down the course from the lesson read last, then from the top for what was skipped. */
function goOn(
  progress: Progress,
  { chapters }: CourseOutline,
  last: OutlineLesson | null,
): NextStep | null {
  const steps = chapters.flatMap((chapter) => [
    ...chapter.lessons.map((lesson) => ({ lesson, step: lessonStep(progress, lesson) })),
    { lesson: null, step: chapterStep(progress, chapter) },
  ])
  const from = steps.findIndex(({ lesson }) => lesson !== null && lesson.slug === last?.slug)
  const ahead = [...steps.slice(from + 1), ...steps.slice(0, from + 1)]
  const step = ahead.find((candidate) => candidate.step !== null)?.step ?? null
  const fresh = progress.lessons.size === 0 && progress.attempts.length === 0
  return fresh && step?.type === 'start_lesson' ? { ...step, type: 'start_course' } : step
}

function lessonStep(progress: Progress, lesson: OutlineLesson): NextStep | null {
  if (progress.lessons.has(lesson.slug)) return unfinished(progress, lesson)
  const { type } = lessonStatus(progress, lesson.slug)
  return type === 'not_started' ? { type: 'start_lesson', lesson } : null
}

function chapterStep(progress: Progress, chapter: OutlineChapter): NextStep | null {
  const quiz: QuizRef = { kind: 'chapter', slug: chapter.slug }
  const checked = chapter.lessons.every(
    ({ slug }) => lessonStatus(progress, slug).type === 'checked',
  )
  return checked && getRecord(progress, quiz) === null
    ? { type: 'take_chapter_quiz', chapter }
    : null
}

function weakest(progress: Progress, lessons: readonly OutlineLesson[]): NextStep {
  const [weak] = lessons
    .map((lesson) => ({ lesson, record: getRecord(progress, quizOf(lesson)) }))
    .flatMap(({ lesson, record }) => (record === null ? [] : [{ lesson, best: record.best }]))
    .filter(({ best }) => best < 100)
    .sort((a, b) => a.best - b.best)
  return weak === undefined ? { type: 'all_done' } : { type: 'retake_quiz', ...weak }
}

function quizOf({ slug }: OutlineLesson): QuizRef {
  return { kind: 'lesson', slug }
}
