import type { ItemResult, QuizRef } from '@/lib/domain/progress/event'

/** One graded answer to an item: what was given, in which quiz and when. */
export interface GivenAnswer extends ItemResult {
  readonly attemptId: string
  readonly quiz: QuizRef
  /** Of its attempt: it says in which order the options stood, and with which numbers. */
  readonly seed: string
  readonly at: number
  /** Without an answer: whether it was asked for, or the item left blank. */
  readonly given: 'answer' | 'asked' | 'blank'
}

export const entryStatuses = ['open', 'once_right', 'settled'] as const
export type EntryStatus = (typeof entryStatuses)[number]

/** An item that was once not right, and what became of it. */
export interface NotebookEntry {
  readonly itemId: string
  /** From the first miss on, oldest first. */
  readonly answers: readonly GivenAnswer[]
  readonly misses: readonly GivenAnswer[]
  readonly lastMiss: GivenAnswer
  readonly status: EntryStatus
  readonly confidentlyWrong: boolean
  /** The learner's own; empty for none. */
  readonly note: string
}

/** The day of an instant where the learner is, as `YYYY-MM-DD`. */
export type DayOf = (at: number) => string

/** The entry that these answers, oldest first, make; null where none of them was a miss. */
export function notebookEntry(
  given: readonly GivenAnswer[],
  note: string,
  dayOf: DayOf,
): NotebookEntry | null {
  const first = given.findIndex(({ correct }) => !correct)
  const answers = first < 0 ? [] : given.slice(first)
  const misses = answers.filter(({ correct }) => !correct)
  const lastMiss = misses.at(-1)
  if (lastMiss === undefined) return null
  const status = entryStatus(answers.slice(answers.indexOf(lastMiss) + 1), dayOf)
  const wasSure = misses.some(({ certainty }) => certainty === 'sure')
  const confidentlyWrong = status !== 'settled' && wasSure
  return { itemId: lastMiss.itemId, answers, misses, lastMiss, status, confidentlyWrong, note }
}

/** What right answers since the last miss come to. Each is of another quiz: a quiz asks an item once. */
function entryStatus(since: readonly GivenAnswer[], dayOf: DayOf): EntryStatus {
  const known = since.filter(({ certainty }) => certainty !== 'guess')
  const days = new Set(known.map(({ at }) => dayOf(at)))
  if (days.size === 0) return 'open'
  return days.size === 1 ? 'once_right' : 'settled'
}
