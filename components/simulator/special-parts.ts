import type { ComponentType } from 'react'
import type { Book } from '@/lib/domain/simulator/book'
import type { Setting } from '@/lib/domain/simulator/field'
import type { Outcome } from '@/lib/domain/simulator/outcome'
import type { Locale } from '@/lib/shared/locale'

/** What a simulator shows that no other has: it stands between the results and what is worth knowing. */
export interface SpecialPartProps {
  readonly setting: Setting
  readonly outcome: Outcome
  readonly book: Book
  readonly locale: Locale
  readonly onWrite: (field: string, text: string) => void
}

/** By slug; each fetched with the page that shows it. */
export const specialParts: Readonly<Record<string, ComponentType<SpecialPartProps>>> = {}
