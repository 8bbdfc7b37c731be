import Papa from 'papaparse'
import type { ImportProblem, PassedOver } from '@/lib/domain/exchange/exchange'
import type { ImportWords } from '@/lib/domain/exchange/import-words'
import { isCsvColumn } from './csv-columns'
import { unguardedCell } from './csv-guard'

/** One row by its columns; a column that the file lacks reads as empty. */
export interface CsvRow {
  /** Where it begins in the file, 1-based. */
  readonly line: number
  readonly cell: (name: string) => string
}

export interface CsvTable {
  readonly rows: readonly CsvRow[]
  readonly problems: readonly ImportProblem[]
  readonly leftOut: readonly PassedOver[]
}

const needed = ['stem', 'answer'] as const

/** A table whose header names its columns; commas, semicolons or tabs between cells. */
export function csvTable(text: string, say: ImportWords): CsvTable {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
  })
  const [quote] = errors.filter(({ type }) => type === 'Quotes')
  const lines = linesOf(data)
  if (quote !== undefined) {
    // Everything behind an open quotation mark is one cell: nothing more can be told of it.
    const line =
      quote.index === undefined ? (lines[quote.row ?? 0] ?? 1) : lineOf(text, quote.index)
    const found = say.quoted('"')
    return { rows: [], problems: [{ line, found, expected: say.closingQuote }], leftOut: [] }
  }
  const head = data.findIndex(isFilled)
  const names = (data[head] ?? []).map((name) => name.trim().toLowerCase())
  const headLine = lines[head] ?? 1
  const problems = headerProblems(names, headLine, say)
  if (problems.length > 0) return { rows: [], problems, leftOut: [] }
  const places = new Map(names.map((name, place) => [name, place]))
  const rows: CsvRow[] = []
  const wide: ImportProblem[] = []
  for (const [index, cells] of data.entries()) {
    const line = lines[index] ?? 1
    if (index <= head || !isFilled(cells)) continue
    if (cells.slice(names.length).some((cell) => cell.trim() !== '')) {
      const found = say.tooManyCells(cells.length)
      wide.push({ line, found, expected: say.cellsUpTo(names.length) })
    }
    const cell = (name: string) => unguardedCell(cells[places.get(name) ?? -1]?.trim() ?? '')
    rows.push({ line, cell })
  }
  const leftOut = names
    .filter((name) => name !== '' && !isCsvColumn(name))
    .map((name) => ({ line: headLine, reason: say.unknownColumn(name) }))
  return { rows, problems: wide, leftOut }
}

function headerProblems(
  names: readonly string[],
  line: number,
  say: ImportWords,
): readonly ImportProblem[] {
  const missing = needed.filter((name) => !names.includes(name))
  const twice = names.find((name, place) => isCsvColumn(name) && names.indexOf(name) !== place)
  return [
    ...(missing.length === 0
      ? []
      : [{ line, found: say.noColumn(missing.join(', ')), expected: say.columns(needed) }]),
    ...(twice === undefined ? [] : [{ line, found: say.twice(twice), expected: say.columnOnce }]),
  ]
}

/** The sign that stands most often in the header, whose names have none of them. */
function delimiterOf(text: string): string {
  const start = text.search(/\S/)
  const end = text.indexOf('\n', Math.max(0, start))
  const header = text.slice(0, end < 0 ? undefined : end)
  const count = (sign: string) => header.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '')
}

/** Where each row begins: a cell may have lines of its own. */
function linesOf(data: readonly (readonly string[])[]): readonly number[] {
  let line = 1
  return data.map((cells) => {
    const own = line
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
    return own
  })
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
