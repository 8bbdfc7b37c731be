import { itemCode } from './item-code'
import type { ItemFilter } from './item-filter'
import type { IndexedItem } from './item-index'
import { explanationSeconds, type Pace, secondsFor } from './pace'
import { mostItems, mostMinutes, type QuizMode, type QuizSpec } from './quiz-link'
import { selectItems, selectWithin } from './select-items'

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

/** What a quiz will ask and how long it takes, as `buildQuiz` with this seed has it. */
export interface QuizPreview {
  readonly count: number
  /** Whole minutes. */
  readonly minutes: number
}

export function quizPreview(
  setup: QuizSetup,
  matching: readonly IndexedItem[],
  pace: Pace,
  seed: string,
): QuizPreview {
  const items = pickedItems(setup, matching, pace, seed)
  return { count: items.length, minutes: minutesOf(setup, items, pace) }
}

/** Picks the items, by the seed alone, and writes the quiz down. */
export function buildQuiz(
  setup: QuizSetup,
  matching: readonly IndexedItem[],
  pace: Pace,
  seed: string,
): QuizSpec {
  const items = pickedItems(setup, matching, pace, seed)
  const { mode, timed, amount } = setup
  const needed = Math.max(1, minutesOf(setup, items, pace))
  const minutes = amount.unit === 'minutes' ? amount.value : Math.min(needed, mostMinutes)
  return {
    mode,
    minutes: timed && mode === 'review' ? minutes : null,
    seed,
    codes: items.map(({ id }) => itemCode(id)),
  }
}

/** A number of items as it is; of minutes, what is picked decides: kinds differ in what they take. */
function pickedItems(
  { amount, mode }: QuizSetup,
  matching: readonly IndexedItem[],
  pace: Pace,
  seed: string,
): readonly IndexedItem[] {
  if (amount.unit === 'items') return selectItems(matching, Math.min(amount.value, mostItems), seed)
  const limit = { most: mostItems, seconds: amount.value * 60 }
  return selectWithin(matching, limit, (item) => secondsOf([item], mode, pace), seed)
}

function minutesOf({ mode }: QuizSetup, items: readonly IndexedItem[], pace: Pace): number {
  return Math.ceil(secondsOf(items, mode, pace) / 60)
}

function secondsOf(items: readonly IndexedItem[], mode: QuizMode, pace: Pace): number {
  const reading = mode === 'practice' ? explanationSeconds : 0
  return secondsFor(items, pace) + items.length * reading
}
