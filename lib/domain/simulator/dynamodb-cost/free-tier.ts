import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** What is free each month: of storage, of provisioned capacity, of stream reads. */
export interface FreeTier {
  readonly storageGb: number
  readonly rcu: number
  readonly wcu: number
  readonly streamReads: number
}

/** AWS's figures: `dynamodb-free-tier` for tables of the Standard class, `streams-read-pricing`. */
export function freeTier(book: Book): FreeTier {
  return {
    storageGb: figureOf(book, 'dynamodb-free-tier#free_storage_gb'),
    rcu: figureOf(book, 'dynamodb-free-tier#free_rcu'),
    wcu: figureOf(book, 'dynamodb-free-tier#free_wcu'),
    streamReads: figureOf(book, 'streams-read-pricing#free_stream_reads_per_month'),
  }
}

export const nothingFree: FreeTier = { storageGb: 0, rcu: 0, wcu: 0, streamReads: 0 }

/** What of it a table of Standard-IA gets: capacity and storage are free in the Standard class only. */
export function withoutTableShare(free: FreeTier): FreeTier {
  return { ...nothingFree, streamReads: free.streamReads }
}
