import { type Attempt, attempts, isSameQuiz, percent, score } from './attempt'
import type { ProgressEvent, QuizRef } from './event'

/** Everything that is shown about a learner, derived from the log. */
export interface Progress {
  readonly lessons: ReadonlyMap<string, LessonReading>
  readonly attempts: readonly Attempt[]
}

export interface LessonReading {
  readonly sections: readonly string[]
  readonly reached: readonly string[]
  /** The section reached last, to go on from. */
  readonly lastSection: string | null
  readonly lastEventAt: number
}

export type LessonStatus =
  | { readonly type: 'not_started' }
  | { readonly type: 'reading'; readonly reached: number; readonly total: number }
  | { readonly type: 'read' }
  | { readonly type: 'checked'; readonly best: number; readonly last: number }

export interface QuizRecord {
  /** Whole percent. */
  readonly best: number
  readonly last: number
  readonly times: number
}

export function progress(events: readonly ProgressEvent[]): Progress {
  const lessons = new Map<string, LessonReading>()
  for (const event of events) {
    if (event.type !== 'lesson_opened' && event.type !== 'section_reached') continue
    lessons.set(event.lesson, nextReading(lessons.get(event.lesson), event))
  }
  return { lessons, attempts: attempts(events) }
}

type ReadingEvent = Extract<ProgressEvent, { type: 'lesson_opened' | 'section_reached' }>

const unread: LessonReading = { sections: [], reached: [], lastSection: null, lastEventAt: 0 }

function nextReading(reading: LessonReading = unread, event: ReadingEvent): LessonReading {
  const lastEventAt = Math.max(reading.lastEventAt, event.at)
  if (event.type === 'lesson_opened') return { ...reading, sections: event.sections, lastEventAt }
  const reached = [...reading.reached, event.section]
  return { ...reading, reached, lastSection: event.section, lastEventAt }
}

/** Checked by a finished quiz, else read when each of its sections was reached. */
export function lessonStatus(progress: Progress, lesson: string): LessonStatus {
  const record = getRecord(progress, { kind: 'lesson', slug: lesson })
  if (record !== null) return { type: 'checked', best: record.best, last: record.last }
  return readingStatus(progress, lesson)
}

function readingStatus({ lessons }: Progress, lesson: string): LessonStatus {
  const reading = lessons.get(lesson)
  if (reading === undefined) return { type: 'not_started' }
  const reached = reading.sections.filter((section) => reading.reached.includes(section)).length
  const total = reading.sections.length
  return total > 0 && reached === total ? { type: 'read' } : { type: 'reading', reached, total }
}

/** How the finished attempts at a quiz went, or null before the first. */
export function getRecord({ attempts }: Progress, quiz: QuizRef): QuizRecord | null {
  const percents = attempts
    .filter((attempt) => attempt.finishedAt !== null && isSameQuiz(attempt.quiz, quiz))
    .map((attempt) => percent(score(attempt)))
  const last = percents.at(-1)
  if (last === undefined) return null
  return { best: Math.max(...percents), last, times: percents.length }
}

/**
 * The attempt to go on with: one whose time runs, or else the last one at this quiz, unless it is
 * finished. Where the clock was set back a running one may stand before what was finished.
 */
export function getOpenAttempt({ attempts }: Progress, quiz: QuizRef): Attempt | null {
  const mine = attempts.filter((attempt) => isSameQuiz(attempt.quiz, quiz))
  const running = mine.findLast(
    ({ finishedAt, deadlineAt }) => finishedAt === null && deadlineAt !== null,
  )
  const last = running ?? mine.at(-1)
  return last === undefined || last.finishedAt !== null ? null : last
}

/**
 * When a new attempt begins, epoch ms: now, but never before an earlier one at its quiz, also where the
 * clock was set back since. Where time is limited it is the clock's word.
 */
export function startOf(
  { deadlineAt }: Pick<Attempt, 'deadlineAt'>,
  { attempts }: Progress,
  quiz: QuizRef,
  now: number,
): number {
  if (deadlineAt !== null) return now
  const earlier = attempts.filter((attempt) => isSameQuiz(attempt.quiz, quiz))
  return Math.max(now, ...earlier.map(({ startedAt }) => startedAt + 1))
}

/** How many of these lessons were read, and how many checked: one can be done without the other. */
export function chapterProgress(progress: Progress, lessons: readonly string[]) {
  const read = lessons.filter((lesson) => readingStatus(progress, lesson).type === 'read')
  const checked = lessons.filter((lesson) => lessonStatus(progress, lesson).type === 'checked')
  return { total: lessons.length, read: read.length, checked: checked.length }
}
