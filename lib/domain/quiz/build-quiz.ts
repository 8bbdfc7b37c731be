import { itemCode } from './item-code'
import type { ItemFilter } from './item-filter'
import type { IndexedItem } from './item-index'
import { explanationSeconds, type Pace, secondsFor } from './pace'
import { mostItems, mostMinutes, type QuizMode, type QuizSpec } from './quiz-link'
import { selectItems } from './select-items'

/** How much is asked: so many items, or as many as fit into so many minutes. */
export interface QuizAmount {
  readonly unit: 'items' | 'minutes'
  readonly value: number
}

/** Everything that a learner says of a quiz to be built. */
export interface QuizSetup {
  readonly filter: ItemFilter
  /** How many of the last attempts are looked through for what was missed. */
  readonly lookBack: number
  readonly amount: QuizAmount
  readonly mode: QuizMode
  /** Whether it hands itself in when its time is over; only where it is handed in. */
  readonly timed: boolean
}

export const lookBacks = [1, 3, 5, 10] as const

export const largestAmount = { items: mostItems, minutes: mostMinutes } as const

/** How many of these items a quiz will ask. */
export function countFor(
  { amount, mode }: QuizSetup,
  matching: readonly IndexedItem[],
  pace: Pace,
): number {
  const most = Math.min(matching.length, mostItems)
  if (amount.unit === 'items') return Math.min(amount.value, most)
  const seconds = averageSeconds(matching, mode, pace)
  const fitting = seconds === 0 ? 0 : Math.floor((amount.value * 60) / seconds)
  return Math.min(Math.max(1, fitting), most)
}

/** Whole minutes that `count` of these items are expected to take. */
export function minutesFor(
  { mode }: QuizSetup,
  matching: readonly IndexedItem[],
  count: number,
  pace: Pace,
): number {
  return Math.ceil((count * averageSeconds(matching, mode, pace)) / 60)
}

/** Picks the items, by the seed alone, and writes the quiz down. */
export function buildQuiz(
  setup: QuizSetup,
  matching: readonly IndexedItem[],
  pace: Pace,
  seed: string,
): QuizSpec {
  const items = selectItems(matching, countFor(setup, matching, pace), seed)
  const { mode, timed, amount } = setup
  const needed = Math.max(1, minutesFor(setup, items, items.length, pace))
  const minutes = amount.unit === 'minutes' ? amount.value : Math.min(needed, mostMinutes)
  return {
    mode,
    minutes: timed && mode === 'review' ? minutes : null,
    seed,
    codes: items.map(({ id }) => itemCode(id)),
  }
}

function averageSeconds(items: readonly IndexedItem[], mode: QuizMode, pace: Pace): number {
  if (items.length === 0) return 0
  const reading = mode === 'practice' ? explanationSeconds : 0
  return secondsFor(items, pace) / items.length + reading
}
