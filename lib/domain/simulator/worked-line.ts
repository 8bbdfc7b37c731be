import type { Localized } from '@/lib/shared/locale'

/** One line of a working: what is worked out, from what, and why. */
export interface WorkedLine {
  /** What the line finds, such as `Billed duration`. */
  readonly says: Localized
  /** The arithmetic with its numbers, such as `120 ms × 3,000,000 ÷ 1,000`. */
  readonly from: Localized
  /** What it comes to, with its unit. */
  readonly to: Localized
  /** What the line rests on. */
  readonly because: readonly Because[]
}

/** A fact by its id, or a price by its key in the book of a region. */
export type Because =
  | { readonly fact: string }
  | { readonly price: string; readonly region: string }
