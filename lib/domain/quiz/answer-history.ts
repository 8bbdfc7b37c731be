import type { Attempt } from '@/lib/domain/progress/attempt'
import type { ItemResult } from '@/lib/domain/progress/event'

/** What the learner's attempts say of the items they met, by id. */
export interface AnswerHistory {
  /** Answered, or laid on the table. */
  readonly seen: ReadonlySet<string>
  /** The last answer was called a guess or unsure. */
  readonly unsure: ReadonlySet<string>
}

export function answerHistory(attempts: readonly Attempt[]): AnswerHistory {
  const last = new Map(byTime(attempts).flatMap((attempt) => metIn(attempt).map(keyed)))
  const results = [...last.values()]
  return {
    seen: new Set(attempts.flatMap(seenIn)),
    unsure: idsOf(results.filter(({ certainty }) => certainty !== null && certainty !== 'sure')),
  }
}

/** Items answered wrongly or left blank in any of the last `count` attempts that answered something. */
export function missedLately(attempts: readonly Attempt[], count: number): ReadonlySet<string> {
  const answered = byTime(attempts)
    .map(metIn)
    .filter((results) => results.length > 0)
  const lately = answered.slice(-count).flat()
  return idsOf(lately.filter(({ correct }) => !correct))
}

function byTime(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.toSorted((a, b) => a.lastEventAt - b.lastEventAt)
}

function keyed(result: ItemResult) {
  return [result.itemId, result] as const
}

function idsOf(results: readonly ItemResult[]): ReadonlySet<string> {
  return new Set(results.map(({ itemId }) => itemId))
}

function seenIn(attempt: Attempt): readonly string[] {
  return [...idsOf(metIn(attempt)), ...onTable(attempt)]
}

/** A sheet handed in has a result for every item, also for those that nobody came to. */
function metIn(attempt: Attempt): readonly ItemResult[] {
  if (attempt.feedback === 'at_once') return attempt.results
  const shown = onTable(attempt)
  return attempt.results.filter(({ itemId, answer }) => answer !== null || shown.has(itemId))
}

function onTable({ answers, times, lastShown }: Attempt): ReadonlySet<string> {
  const shown = lastShown === null ? [] : [lastShown]
  return new Set([...Object.keys(answers), ...Object.keys(times), ...shown])
}
