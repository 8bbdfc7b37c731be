import type { AttemptPlan, Certainty, ItemMarks, ItemResult, ProgressEvent, QuizRef } from './event'

/** The record of one quiz being answered. */
export interface Attempt extends AttemptPlan {
  readonly quiz: QuizRef
  readonly startedAt: number
  /** What is graded and for good, in the order in which the items are asked. */
  readonly results: readonly ItemResult[]
  /** Items whose explanation was left. */
  readonly continued: readonly string[]
  /** What stands on the sheet, by item, where everything is handed in at the end. */
  readonly answers: Readonly<Record<string, SheetAnswer>>
  readonly marks: Readonly<Record<string, ItemMarks>>
  /** How long each item was in view, in milliseconds. */
  readonly times: Readonly<Record<string, number>>
  /** The item in view and since when; null while nobody looks. */
  readonly inView: { readonly itemId: string; readonly since: number } | null
  readonly lastShown: string | null
  readonly finishedAt: number | null
  readonly lastEventAt: number
}

export type SheetAnswer = Pick<ItemResult, 'answer'> & { readonly certainty: Certainty | null }

export interface Score {
  readonly right: number
  readonly total: number
}

/** Nobody reads one item longer: the page was closed without a word, or the machine slept. */
export const longestLookMs = 10 * 60_000

/** Every attempt in the log, oldest first. Events of an attempt that never started are passed over. */
export function attempts(events: readonly ProgressEvent[]): readonly Attempt[] {
  const byId = new Map<string, Attempt>()
  for (const event of events) {
    if (event.type === 'attempt_started') byId.set(event.attemptId, startedAttempt(event))
  }
  for (const event of events) {
    if (!('attemptId' in event)) continue
    const attempt = byId.get(event.attemptId)
    if (attempt !== undefined) byId.set(attempt.id, nextAttempt(attempt, event))
  }
  return [...byId.values()].sort((a, b) => a.startedAt - b.startedAt)
}

/** An attempt at its start. */
export function startedAttempt(
  event: Extract<ProgressEvent, { type: 'attempt_started' }>,
): Attempt {
  const { type: _, id: __, at, attemptId, ...plan } = event
  const nothing = { results: [], continued: [], answers: {}, marks: {}, times: {} }
  return {
    ...plan,
    ...nothing,
    id: attemptId,
    startedAt: at,
    inView: null,
    lastShown: null,
    finishedAt: null,
    lastEventAt: at,
  }
}

/** The attempt after an event of its own. What was handed in or came too late changes no answer. */
export function nextAttempt(attempt: Attempt, event: ProgressEvent): Attempt {
  const later = { ...attempt, lastEventAt: Math.max(attempt.lastEventAt, event.at) }
  switch (event.type) {
    case 'item_answered':
      return withResult(later, event)
    case 'item_continued':
      return { ...later, continued: [...attempt.continued, event.itemId] }
    case 'attempt_finished':
      return attempt.finishedAt === null
        ? { ...lookedAway(later, event.at), finishedAt: event.at }
        : later
    case 'answer_changed': {
      if (isClosed(attempt, event.at)) return later
      const { itemId, answer, certainty } = event
      return { ...later, answers: { ...attempt.answers, [itemId]: { answer, certainty } } }
    }
    case 'item_marked': {
      if (isClosed(attempt, event.at)) return later
      const { itemId, flagged, struck, highlights } = event
      return { ...later, marks: { ...attempt.marks, [itemId]: { flagged, struck, highlights } } }
    }
    case 'item_shown': {
      if (isClosed(attempt, event.at)) return later
      const { itemId, at } = event
      return { ...lookedAway(later, at), inView: { itemId, since: at }, lastShown: itemId }
    }
    case 'attempt_left':
      return lookedAway(later, event.at)
    case 'attempt_started':
    case 'lesson_opened':
    case 'section_reached':
    case 'note_written':
      return later
  }
}

function withResult(attempt: Attempt, event: ItemResult): Attempt {
  const { itemId, answer, correct, credit, certainty } = event
  if (attempt.results.some((result) => result.itemId === itemId)) return attempt
  const result = { itemId, answer, correct, credit, certainty }
  const place = (id: string) => attempt.itemIds.indexOf(id)
  const after = attempt.results.findIndex((other) => place(other.itemId) > place(itemId))
  const at = after < 0 ? attempt.results.length : after
  return { ...attempt, results: attempt.results.toSpliced(at, 0, result) }
}

function isClosed({ finishedAt, deadlineAt }: Attempt, at: number): boolean {
  return finishedAt !== null || (deadlineAt !== null && at > deadlineAt)
}

function lookedAway(attempt: Attempt, at: number): Attempt {
  const { inView, times } = attempt
  if (inView === null) return attempt
  const { itemId, since } = inView
  const looked = Math.min(Math.max(0, at - since), longestLookMs)
  return { ...attempt, inView: null, times: { ...times, [itemId]: (times[itemId] ?? 0) + looked } }
}

/** Items answered right, of all that were answered. There is no partial credit, as in the exam. */
export function score({ results }: Pick<Attempt, 'results'>): Score {
  return { right: results.filter((result) => result.correct).length, total: results.length }
}

/** A score as whole percent, rounded down so that 100 % means all of them. */
export function percent({ right, total }: Score): number {
  return total === 0 ? 0 : Math.floor((right * 100) / total)
}

export function isSameQuiz(a: QuizRef, b: QuizRef): boolean {
  return a.kind === b.kind && a.slug === b.slug
}
