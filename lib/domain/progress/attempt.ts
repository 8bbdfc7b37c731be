import type { AttemptPlan, ItemResult, ProgressEvent, QuizRef } from './event'

/** The record of one quiz being answered. */
export interface Attempt extends AttemptPlan {
  readonly quiz: QuizRef
  readonly startedAt: number
  /** In the order in which they were answered. */
  readonly results: readonly ItemResult[]
  /** Items whose explanation was left. */
  readonly continued: readonly string[]
  readonly finishedAt: number | null
  readonly lastEventAt: number
}

export interface Score {
  readonly right: number
  readonly total: number
}

/** Every attempt in the log, oldest first. Events of an attempt that never started are passed over. */
export function attempts(events: readonly ProgressEvent[]): readonly Attempt[] {
  const byId = new Map<string, Attempt>()
  for (const event of events) {
    if (event.type !== 'attempt_started') continue
    const { attemptId: id, quiz, seed, itemIds, at } = event
    const nothing = { results: [], continued: [], finishedAt: null }
    byId.set(id, { id, quiz, seed, itemIds, startedAt: at, lastEventAt: at, ...nothing })
  }
  for (const event of events) {
    if (!('attemptId' in event)) continue
    const attempt = byId.get(event.attemptId)
    if (attempt !== undefined) byId.set(attempt.id, withEvent(attempt, event))
  }
  return [...byId.values()].sort((a, b) => a.startedAt - b.startedAt)
}

function withEvent(attempt: Attempt, event: ProgressEvent): Attempt {
  const later = { ...attempt, lastEventAt: Math.max(attempt.lastEventAt, event.at) }
  switch (event.type) {
    case 'item_answered': {
      const { itemId, answer, correct } = event
      return { ...later, results: [...attempt.results, { itemId, answer, correct }] }
    }
    case 'item_continued':
      return { ...later, continued: [...attempt.continued, event.itemId] }
    case 'attempt_finished':
      return { ...later, finishedAt: event.at }
    case 'attempt_started':
    case 'lesson_opened':
    case 'section_reached':
      return later
  }
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
