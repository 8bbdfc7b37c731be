import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { secondsPerHour } from '@/lib/domain/simulator/seconds'

/** When an expired item is likely to be gone. Until then it is read and charged as before. */
export interface DeletionWindow {
  readonly fromEpochSeconds: number
  /** Typically by then; nothing promises it. */
  readonly typicallyByEpochSeconds: number
}

/** From the expiry to the end of the usual delay (fact `ttl-deletion-delay`). */
export function deletionWindow(
  expiresAtEpochSeconds: number,
  { typicalHours }: { readonly typicalHours: number },
): DeletionWindow {
  return {
    fromEpochSeconds: expiresAtEpochSeconds,
    typicallyByEpochSeconds: expiresAtEpochSeconds + typicalHours * secondsPerHour,
  }
}

export function deletionLimits(book: Book): { readonly typicalHours: number } {
  return { typicalHours: figureOf(book, 'ttl-deletion-delay#typical_deletion_hours') }
}
