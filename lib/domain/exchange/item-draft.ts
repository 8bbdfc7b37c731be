import type { Explanation, Gap, Quantity } from '@/lib/domain/item/item'

/** An item as a file tells it, before it has ids: what every text format is read into. */
export type ItemDraft = DraftBase & DraftForm

interface DraftBase {
  /** Where it begins in the file, 1-based. */
  readonly line: number
  /** The id that the file gives; null where it gives none. */
  readonly id: string | null
  readonly stem: string
  readonly explanation: Explanation
  readonly lesson: string
  readonly factIds: readonly string[]
}

export type DraftForm =
  | { readonly type: 'single'; readonly options: readonly DraftOption[] }
  | {
      readonly type: 'multiple'
      readonly options: readonly DraftOption[]
      readonly choose: number | null
    }
  | { readonly type: 'true_false'; readonly answer: boolean }
  | {
      readonly type: 'number'
      readonly answer: Quantity
      readonly tolerance: number
      readonly steps: readonly string[]
    }
  | { readonly type: 'cloze'; readonly gaps: readonly Gap[] }
  /** `order` counts the options from 0. */
  | {
      readonly type: 'ordering'
      readonly options: readonly DraftWords[]
      readonly order: readonly number[]
    }
  | { readonly type: 'matching' | 'categorise'; readonly pairs: readonly DraftPair[] }

export interface DraftWords {
  readonly text: string
  readonly why: string
}

export interface DraftOption extends DraftWords {
  readonly right: boolean
}

/** Without a left it is a right that belongs to nothing. */
export interface DraftPair {
  readonly left: DraftWords | null
  readonly right: string
}

export const noExplanation: Explanation = { text: '', correction: null, source: null }
