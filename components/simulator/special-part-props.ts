import type { Book } from '@/lib/domain/simulator/book'
import type { Setting } from '@/lib/domain/simulator/field'
import type { Outcome } from '@/lib/domain/simulator/outcome'
import type { Locale } from '@/lib/shared/locale'

/** What a simulator shows that no other has: it stands between the results and what is worth knowing. */
export interface SpecialPartProps {
  readonly setting: Setting
  /** As somebody wrote it, by field: also what cannot be read. */
  readonly drafts: Readonly<Record<string, string>>
  readonly outcome: Outcome
  readonly book: Book
  readonly locale: Locale
  /** Whether a field cannot be read, so that `setting` is not what stands in it. */
  readonly kept: boolean
  readonly onWrite: (field: string, text: string) => void
}
