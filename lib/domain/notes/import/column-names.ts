import type { Locale } from '@/lib/shared/locale'
import type { ReadTable } from './read-table'

const unnamed: Record<Locale, readonly [string, string]> = {
  ko: ['항목', '내용'],
  en: ['Item', 'Content'],
}

/** The names of a table's columns; plain ones where the notes name none. */
export function columnNames({ columns, rows }: ReadTable, locale: Locale): string[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), columns.length)
  const [label, content] = unnamed[locale]
  return Array.from({ length: width }, (_, at) => {
    const named = columns[at]
    if (named !== undefined) return named
    if (at === 0) return label
    return width === 2 ? content : `${content} ${at}`
  })
}
