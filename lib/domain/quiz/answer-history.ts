import type { Attempt } from '@/lib/domain/progress/attempt'
import type { ItemResult } from '@/lib/domain/progress/event'

/** What the learner's attempts say of the items they met, by id. */
export interface AnswerHistory {
  /** Answered, or laid on the table. */
  readonly seen: ReadonlySet<string>
  /** The last answer was not right. */
  readonly wrong: ReadonlySet<string>
  /** The last answer was called a guess or unsure. */
  readonly unsure: ReadonlySet<string>
}

export function answerHistory(attempts: readonly Attempt[]): AnswerHistory {
  const last = new Map(byTime(attempts).flatMap(({ results }) => results.map(keyed)))
  const results = [...last.values()]
  return {
    seen: new Set(attempts.flatMap(seenIn)),
    wrong: idsOf(results.filter(({ correct }) => !correct)),
    unsure: idsOf(results.filter(({ certainty }) => certainty !== null && certainty !== 'sure')),
  }
}

/** Items answered wrongly or left blank in any of the last `count` attempts that answered something. */
export function missedLately(attempts: readonly Attempt[], count: number): ReadonlySet<string> {
  const answered = byTime(attempts).filter(({ results }) => results.length > 0)
  const lately = answered.slice(-count).flatMap(({ results }) => results)
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

function seenIn({ results, answers, times, lastShown }: Attempt): readonly string[] {
  const shown = lastShown === null ? [] : [lastShown]
  return [...idsOf(results), ...Object.keys(answers), ...Object.keys(times), ...shown]
}
