import type { Attempt } from '@/lib/domain/progress/attempt'
import { isComplete } from './draft'
import { presentItem } from './present-item'
import { getItem, type Quiz } from './quiz'

/** Where an item of a sheet stands. */
export interface SheetItem {
  readonly itemId: string
  /** `partly` answered earns nothing: fewer chosen than asked, or not every gap filled. */
  readonly status: 'answered' | 'partly' | 'blank'
  readonly flagged: boolean
}

export interface SheetCounts {
  readonly answered: number
  readonly partly: number
  readonly blank: number
  readonly flagged: number
}

/** Every item of a sheet in its order. */
export function sheetOverview(quiz: Quiz, attempt: Attempt): readonly SheetItem[] {
  return attempt.itemIds.map((itemId) => ({
    itemId,
    status: statusOf(quiz, attempt, itemId),
    flagged: attempt.marks[itemId]?.flagged ?? false,
  }))
}

export function sheetCounts(items: readonly SheetItem[]): SheetCounts {
  const count = (status: SheetItem['status']) =>
    items.filter((item) => item.status === status).length
  return {
    answered: count('answered'),
    partly: count('partly'),
    blank: count('blank'),
    flagged: items.filter(({ flagged }) => flagged).length,
  }
}

function statusOf(quiz: Quiz, { answers, seed }: Attempt, itemId: string): SheetItem['status'] {
  const answer = answers[itemId]?.answer ?? null
  if (answer === null) return 'blank'
  const item = getItem(quiz, itemId)
  return item === null || isComplete(presentItem(item, seed), answer) ? 'answered' : 'partly'
}
