import {
  type AttemptPlan,
  attemptStarted,
  type ItemResult,
  itemAnswered,
  itemShown,
  type ProgressEvent,
  type QuizRef,
} from '@/lib/domain/progress/event'
import { buildAttemptPlan, lessonQuiz } from '@/lib/domain/progress/event.fixture'
import type { IndexedItem } from '@/lib/domain/quiz/item-index'
import { dayMs } from '@/lib/shared/civil-date'
import type { FiledEntry } from './filed-entry'
import { type DayOf, type GivenAnswer, notebookEntry } from './notebook-entry'

/** The days of January 1970, in UTC. */
export const utcDay: DayOf = (at) =>
  `1970-01-${String(Math.floor(at / dayMs) + 1).padStart(2, '0')}`

/** The first minute of a day counted from 0. */
export const onDay = (day: number, minute = 0): number => day * dayMs + minute * 60_000

const mine = { type: 'single', choice: 's3' } as const

/** How an item was answered, `R`ight or `W`rong, with an answer of its own. */
export function buildResult(overrides: Partial<ItemResult> = {}): ItemResult {
  return { itemId: 'i1', answer: mine, correct: false, credit: 0, certainty: null, ...overrides }
}

interface Sitting {
  readonly quiz?: QuizRef
  readonly plan?: Partial<AttemptPlan>
  /** Items that came into view. */
  readonly seen?: readonly string[]
}

/** The events of an attempt that began at `at` and answered these a moment later. */
export function buildSitting(
  at: number,
  results: readonly Partial<ItemResult>[],
  { quiz = lessonQuiz('lambda-limits'), plan = {}, seen = [] }: Sitting = {},
): readonly ProgressEvent[] {
  const id = `${quiz.kind}-${at}`
  return [
    attemptStarted(quiz, buildAttemptPlan({ id, ...plan }), at),
    ...seen.map((itemId, index) => itemShown(id, itemId, at + index + 1)),
    ...results.map((result) => itemAnswered(id, buildResult(result), at + 100)),
  ]
}

export function buildGiven(overrides: Partial<GivenAnswer> = {}): GivenAnswer {
  const at = overrides.at ?? 1
  const quiz = lessonQuiz('lambda-limits')
  return {
    ...buildResult(),
    attemptId: `a${at}`,
    quiz,
    seed: 'seed',
    at,
    given: 'answer',
    ...overrides,
  }
}

export function buildIndexed(overrides: Partial<IndexedItem> = {}): IndexedItem {
  return {
    id: 'i1',
    lesson: 'lambda-limits',
    anchor: 'memory',
    type: 'single',
    origin: 'authored',
    factIds: ['limit-memory'],
    derivation: null,
    scenario: { domain: 'cost', difficulty: 1, pair: null },
    ...overrides,
  }
}

/** The entry that these answers make, filed under its item. */
export function buildFiled(
  given: readonly Partial<GivenAnswer>[],
  item: Partial<IndexedItem> = {},
): FiledEntry {
  const indexed = buildIndexed(item)
  const answers = given.map((one) => buildGiven({ itemId: indexed.id, ...one }))
  const entry = notebookEntry(answers, '', utcDay)
  if (entry === null) throw new Error('An entry needs a miss')
  return { ...entry, item: indexed }
}
