import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** How many indexes a table may have: `dynamodb-index-quotas`. */
export function indexQuotas(book: Book): { readonly mostGsis: number; readonly mostLsis: number } {
  return {
    mostGsis: figureOf(book, 'dynamodb-index-quotas#default_gsi_per_table'),
    mostLsis: figureOf(book, 'dynamodb-index-quotas#max_lsi_per_table'),
  }
}
