import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** AWS's figures: `dynamodb-wcu-definition`, `dynamodb-write-rounding`. */
export interface WriteLimits {
  readonly blockBytes: number
  readonly unitsPerBlock: number
  readonly unitsPerTransactionalBlock: number
}

export function writeLimits(book: Book): WriteLimits {
  const wcu = (figure: string) => figureOf(book, `dynamodb-wcu-definition#${figure}`)
  return {
    blockBytes: wcu('wcu_block_kb') * measureOf('kb').factor,
    unitsPerBlock: wcu('wcu_per_write'),
    unitsPerTransactionalBlock: wcu('wcu_per_transactional_write'),
  }
}
