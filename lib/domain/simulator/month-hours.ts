import { type Book, figureOf } from '@/lib/domain/simulator/book'

/** The hours that AWS's calculator takes for a month (fact `aws-month-hours`); a bill counts those of its own month. */
export function monthHours(book: Book): number {
  return figureOf(book, 'aws-month-hours#hours_per_month')
}
