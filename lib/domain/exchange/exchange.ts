import type { AskedItem } from '@/lib/domain/item/item'
import type { Locale } from '@/lib/shared/locale'

export const importFormats = ['gift', 'aiken', 'csv', 'json'] as const
export type ImportFormat = (typeof importFormats)[number]

export const exportFormats = ['gift', 'moodle-xml', 'csv', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Why a file is not imported: where, what stands there, and what should. */
export interface ImportProblem {
  /** 1-based */
  readonly line: number
  readonly found: string
  readonly expected: string
}

/** Something a file says rightly that no item can say: it is passed over, and told. */
export interface PassedOver {
  /** 1-based */
  readonly line: number
  readonly reason: string
}

/** What a file holds. With a problem it is imported not at all: see `wholeImport`. */
export interface ImportResult {
  readonly items: readonly AskedItem[]
  readonly problems: readonly ImportProblem[]
  readonly leftOut: readonly PassedOver[]
  /** The language that the file says it is in; null where the format cannot say. */
  readonly locale: Locale | null
}

/** An item that a format cannot carry, or carries as something else, and why. */
export interface ExportNote {
  readonly id: string
  readonly reason: string
}

export interface ExportResult {
  readonly text: string
  /** How many items the text holds. */
  readonly items: number
  readonly leftOut: readonly ExportNote[]
  /** Items that came out as another type, the nearest that the format has. */
  readonly changed: readonly ExportNote[]
}

/** All items of an import without a problem; null where nothing may be imported, by halves least of all. */
export function wholeImport({ items, problems }: ImportResult): readonly AskedItem[] | null {
  return problems.length === 0 ? items : null
}
