import { type Book, figureOf } from '@/lib/domain/simulator/book'
import { blocksOf } from './blocks'
import { type WriteLimits, writeLimits } from './write-limits'

/** What a write to a table means for one of its indexes. */
export const indexChanges = [
  'define-indexed-attribute',
  'indexed-key-changed',
  'indexed-attribute-removed',
  'projected-attribute-changed',
  'not-in-index-before-or-after',
] as const
export type IndexChange = (typeof indexChanges)[number]

/** AWS's figures: `dynamodb-gsi-write-cost`, `dynamodb-wcu-definition`. */
export interface IndexWriteLimits extends WriteLimits {
  readonly writesFor: Readonly<Record<IndexChange, number>>
}

export function indexWriteLimits(book: Book): IndexWriteLimits {
  const writes = (figure: string) => figureOf(book, `dynamodb-gsi-write-cost#${figure}`)
  return {
    ...writeLimits(book),
    writesFor: {
      'define-indexed-attribute': writes('writes_new_entry'),
      'indexed-key-changed': writes('writes_key_change'),
      'indexed-attribute-removed': writes('writes_removed_entry'),
      'projected-attribute-changed': writes('writes_projected_change'),
      'not-in-index-before-or-after': writes('writes_unaffected'),
    },
  }
}

export interface IndexWrite {
  readonly indexWcu: number
  readonly writes: number
  readonly blocksPerWrite: number
}

/**
 * The write capacity units of an index for one write to its table. An index of a transactional write costs no more than
 * this: only the table is written twice.
 */
export function indexWrite(
  { change, indexBytes }: { readonly change: IndexChange; readonly indexBytes: number },
  { writesFor, blockBytes, unitsPerBlock }: IndexWriteLimits,
): IndexWrite {
  const writes = writesFor[change]
  const blocksPerWrite = blocksOf(indexBytes, blockBytes)
  return { indexWcu: writes * blocksPerWrite * unitsPerBlock, writes, blocksPerWrite }
}
