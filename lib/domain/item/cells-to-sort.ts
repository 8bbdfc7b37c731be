import type { LessonComparison } from '@/lib/domain/lesson/lesson'
import type { Random } from '@/lib/shared/random'
import { shuffled } from '@/lib/shared/random'
import { askableRows, type Cell, namesColumn } from './comparison-cells'
import { blocksOf } from './lesson-blocks'
import type { Teaching } from './teaching'
import { wordStems } from './word-stems'

const fewestRows = 3
const fewest = 4
const most = 6
const columnsToSortInto = { fewest: 2, most: 4 } as const

/**
 * Cells of a comparison to be sorted back into its columns: of every row one, then of some rows another,
 * so that every column gets its own. Both languages sort the same cells. Empty where the table offers too few.
 */
export function cellsToSort(
  teaching: Teaching,
  comparison: LessonComparison,
  random: Random,
): readonly Cell[] {
  const columns = comparison.columns.slice(1).map(({ key }) => key)
  if (columns.length < columnsToSortInto.fewest || columns.length > columnsToSortInto.most)
    return []
  const shared = rowsInTwin(teaching, comparison.id)
  const rows = rowsToSort(teaching, comparison).filter(([cell]) => shared?.has(cell.row) ?? true)
  if (rows.length < fewestRows) return []

  const turns = shuffled(rows, random)
  const order = shuffled(columns, random)
  const count = Math.min(most, Math.max(fewest, rows.length + 1))
  return Array.from({ length: count }).flatMap((_, turn) => {
    // Where rows and columns would meet again in a second round, that round goes on by one column.
    const again = turns.length % order.length === 0 ? Math.floor(turn / turns.length) : 0
    const column = order[(turn + again) % order.length]
    return turns[turn % turns.length]?.find((cell) => cell.column === column) ?? []
  })
}

type Row = readonly [Cell, ...Cell[]]

/** Rows that can be asked, whose label stands before the cell and gives no column away, nor does a cell its own. */
function rowsToSort({ allFacts }: Pick<Teaching, 'allFacts'>, comparison: LessonComparison): Row[] {
  return askableRows(comparison, allFacts).flatMap(([first, ...others]): Row[] => {
    if (first === undefined || !/\p{L}/u.test(first.label)) return []
    const row: Row = [first, ...others]
    return row.some((cell) => givesAway(cell, row)) ? [] : [row]
  })
}

/** Whether a cell says a word that its column alone has in its name: `악성 봇을 완화` is of `봇 완화`. */
function givesAway({ label, columnName, text }: Cell, row: Row): boolean {
  if (namesColumn(label, columnName)) return true
  const others = row.filter((cell) => cell.columnName !== columnName)
  const shared = wordStems(others.map((cell) => cell.columnName).join(' '))
  const said = wordStems(text)
  return [...wordStems(columnName)].some((stem) => !shared.has(stem) && said.has(stem))
}

/** The rows that the other language can ask too, or null where there is no other. */
function rowsInTwin(teaching: Teaching, id: string): ReadonlySet<string> | null {
  const { twin } = teaching
  if (twin === null) return null
  const rows = blocksOf(twin).flatMap(({ block }) =>
    block.type === 'comparison' && block.id === id ? rowsToSort(teaching, block) : [],
  )
  return new Set(rows.map(([cell]) => cell.row))
}
