import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'

export type ReadConsistency = 'eventual' | 'strong' | 'transactional'

/** AWS's figures: `dynamodb-rcu-definition`, `dynamodb-getitem-rounding`. */
export interface ReadLimits {
  readonly blockBytes: number
  /** What a block costs, by how it is read. */
  readonly unitsPerBlock: Readonly<Record<ReadConsistency, number>>
}

export function readLimits(book: Book): ReadLimits {
  const rcu = (figure: string) => figureOf(book, `dynamodb-rcu-definition#${figure}`)
  return {
    blockBytes: rcu('rcu_block_kb') * measureOf('kb').factor,
    unitsPerBlock: {
      eventual: rcu('rcu_per_eventual_read'),
      strong: rcu('rcu_per_strong_read'),
      transactional: rcu('rcu_per_transactional_read'),
    },
  }
}
