import type { Facts } from '@/lib/domain/fact/fact'
import type { LessonComparison, LessonText } from '@/lib/domain/lesson/lesson'
import { plainText } from '@/lib/domain/lesson/lesson'
import { bareText, says } from './bare-text'

/** One cell of a comparison with the column it belongs to. */
export interface Cell {
  readonly row: string
  readonly label: string
  readonly column: string
  readonly columnName: string
  readonly text: string
  readonly source: LessonText
}

/**
 * The cells of each row that can be asked: every cell says something else, names no column, and
 * rests on no doubtful fact. Rows where that fails are left out.
 */
export function askableRows(
  comparison: LessonComparison,
  facts: Facts,
): readonly (readonly Cell[])[] {
  const columns = comparison.columns.slice(1)
  return comparison.rows.flatMap(({ key, label, cells }) => {
    const row = cells.flatMap((source, index): Cell[] => {
      const column = columns[index]
      if (!column) return []
      const text = plainText(source).trim()
      return [{ row: key, label, column: column.key, columnName: column.name, text, source }]
    })
    return isAskable(row, facts) ? [row] : []
  })
}

// Remarks on one column are seldom untrue of the others.
const remark = /^(?:notes?|remarks?|caveats?)$/

/** Whether a cell says the name of a column, at once or word by word: `뷰어가 보낸 요청` is of `뷰어 요청`. */
export function namesColumn(text: string, name: string): boolean {
  const words = name.split(/\s+/).filter((word) => bareText(word).length > 1)
  return says(text, name) || (words.length > 1 && words.every((word) => says(text, word)))
}

function isAskable(row: readonly Cell[], facts: Facts): boolean {
  if (row.length < 2) return false
  const names = row.map(({ columnName }) => columnName)
  return row.every(
    (cell, index) =>
      bareText(cell.text) !== '' &&
      !remark.test(cell.row) &&
      names.every((name) => !namesColumn(cell.text, name)) &&
      factIdsIn(cell).every((id) => facts.get(id)?.doubt === null) &&
      row.every((other, place) => place === index || !says(other.text, cell.text)),
  )
}

/** The facts whose figures a cell shows. */
export function factIdsIn({ source }: Cell): readonly string[] {
  return [...new Set(source.flatMap((inline) => (inline.type === 'figure' ? [inline.factId] : [])))]
}
