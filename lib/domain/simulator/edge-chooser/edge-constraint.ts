import type { Localized } from '@/lib/shared/locale'
import type { EdgeField } from './edge-facts'
import type { EdgeOption } from './edge-option'

/** Why an option cannot do the work. */
export interface EdgeConstraint extends EdgeReason {
  readonly rulesOut: EdgeOption
  /** What was asked for and cannot be had. */
  readonly field: EdgeField
}

export interface EdgeReason {
  readonly why: Localized
  readonly factId: string
}
