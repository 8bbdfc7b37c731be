import { measureOf } from '@/lib/domain/fact/unit'
import { type Book, figureOf } from '@/lib/domain/simulator/book'
import type { ReadWay, WriteWay } from './access-setting'

/** How much one request takes, and the fact that says so; null where nothing limits it. */
export interface RequestLimit {
  readonly mostItems: number | null
  readonly mostBytes: number | null
  readonly fact: string
}

export function requestLimits(
  book: Book,
): Readonly<Partial<Record<ReadWay | WriteWay, RequestLimit>>> {
  const mb = measureOf('mb').factor
  const range = {
    mostItems: null,
    mostBytes: figureOf(book, 'dynamodb-query-rounding#max_result_mb') * mb,
    fact: 'dynamodb-query-rounding',
  }
  const group = (fact: string, items: string, size: string) => ({
    mostItems: figureOf(book, `${fact}#${items}`),
    mostBytes: figureOf(book, `${fact}#${size}`) * mb,
    fact,
  })
  const transaction = group(
    'dynamodb-transactions-supported',
    'max_transaction_items',
    'max_transaction_mb',
  )
  return {
    BatchGetItem: group('dynamodb-batchgetitem-rounding-2', 'max_items', 'max_mb'),
    BatchWriteItem: group('dynamodb-batchwriteitem-rounding-2', 'max_items', 'max_mb'),
    TransactGetItems: transaction,
    TransactWriteItems: transaction,
    Query: range,
    Scan: range,
    GsiQuery: range,
    LsiQuery: range,
    LsiQueryWithFetch: range,
  }
}
