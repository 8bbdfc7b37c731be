import { endsSentence } from './text-width'
import type { WordMender } from './word-mender'

/** A table as it stands in the raw notes. */
export interface RawTable {
  readonly kind: 'tab' | 'pipe'
  readonly rows: readonly RawRow[]
}

interface RawRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface ReadTable {
  readonly caption: string | null
  /** Empty where the notes name no columns. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Whether the first column names what is compared; otherwise each column is a list of its own. */
  readonly labelled: boolean
  readonly terms: readonly { readonly name: string; readonly definition: string }[]
}

const bullet = /^(?:[-–](?!>|\d)|[•·∘◦▪●○∴])\s*/
const bulletInside = /\s+(?=[•∘◦▪●]\s?|-(?![\d>\s-])|·\s)/
const numbering = /^(?:\d{1,3}[.)]|\(\d{1,3}\)|[①-⑳])\s*/
const headWidth = 60
/** No cell of a page is longer; what goes on after it is a row of its own. */
const longestCell = 2000

/** Reads a table: merged head, column names, cells that go on in the next row, terms lost in a cell. */
export function readTable(raw: RawTable, mender: WordMender): ReadTable {
  const { rows: found, terms } = withoutTerms(sameWidth(raw.rows))
  const { caption, rows } = withoutMergedHead(found, raw.kind)
  const [head = [], ...rest] = rows
  const named = raw.kind === 'pipe' || isHead(head, rest)
  const versus = caption?.split(/\s+vs\.?\s+/i) ?? []
  const columns = named ? head : versus.length === head.length ? versus : []
  const body = named ? rest : rows
  const lists = raw.kind === 'tab' && isLists(columns, body)
  const read = lists ? listRows(body, mender) : labelledRows(body, mender)
  return { caption, columns: columns.map(withoutSign), rows: read, labelled: !lists, terms }
}

/** Rows of one length, without columns that hold nothing. */
function sameWidth(rows: readonly RawRow[]): string[][] {
  const used: number[] = []
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  for (let at = 0; at < width; at++) if (rows.some(({ cells }) => cells[at])) used.push(at)
  return rows.map(({ cells }) => used.map((at) => cells[at] ?? ''))
}

/** `… *용어` in a cell with `:정의` in the cell below. */
function withoutTerms(rows: string[][]) {
  const terms: { name: string; definition: string }[] = []
  rows.forEach((cells, index) => {
    cells.forEach((cell, at) => {
      const below = rows[index + 1]
      const match = /^(.*?)\s*\*([^*:\s][^*:]{0,60})$/.exec(cell)
      const definition = /^[:：]\s*(\S.*)$/.exec(below?.[at] ?? '')?.[1]
      if (!match || !definition || !below) return
      terms.push({ name: match[2] ?? '', definition })
      cells[at] = match[1] ?? ''
      below[at] = ''
    })
  })
  return { rows: rows.filter((cells) => cells.some((cell) => cell !== '')), terms }
}

/** A first row with one filled cell is the table's name, spread over its columns. */
function withoutMergedHead(rows: readonly string[][], kind: RawTable['kind']) {
  const [first = [], ...rest] = rows
  const merged = kind === 'tab' && rest.length > 0 && first.slice(1).every((cell) => cell === '')
  if (!merged || bullet.test(first[0] ?? '')) return { caption: null, rows }
  return { caption: (first[0] ?? '').replace(numbering, ''), rows: rest }
}

function isHead(head: readonly string[], body: readonly string[][]): boolean {
  if (body.length === 0 || head.slice(1).some((cell) => cell === '' || /^\d/.test(cell)))
    return false
  return head.every(
    (cell) => cell.length <= headWidth && !/[,，]|[.다]$/.test(cell) && !bullet.test(cell),
  )
}

function isLists(columns: readonly string[], body: readonly string[][]): boolean {
  if ((columns[0] ?? '') === '') return false
  const first = body.map((cells) => cells[0] ?? '').filter((cell) => cell !== '')
  const bulleted = first.filter((cell) => bullet.test(cell)).length
  if (bulleted > 0) return bulleted * 3 >= first.length
  return body.length === 1 && (body[0] ?? []).some((cell) => cell.split(bulletInside).length > 2)
}

function listRows(body: readonly string[][], mender: WordMender): string[][] {
  const columns: string[][] = (body[0] ?? []).map(() => [])
  for (const cells of body) {
    for (const [at, cell] of cells.entries()) {
      const left = columns[at - 1]
      const spilled = left && spillsOver(cells[at - 1] ?? '', cell, columns[at]?.at(-1))
      for (const piece of cell.split(bulletInside)) {
        addEntry((spilled ? left : columns[at]) ?? [], piece, mender)
      }
    }
  }
  const length = columns.reduce((most, column) => Math.max(most, column.length), 0)
  return Array.from({ length }, (_, index) => columns.map((column) => column[index] ?? ''))
}

/** A bullet of the left column that was cut at the column's edge, not a line of the right one. */
function spillsOver(leftCell: string, cell: string, last: string | undefined): boolean {
  if (!bullet.test(leftCell) || bullet.test(cell) || cell.startsWith('(')) return false
  return last === undefined || endsSentence(last) || /(?:가능|불가|없음|\))$/.test(last)
}

/** A piece without a bullet goes on with the entry above it. */
function addEntry(column: string[], piece: string, mender: WordMender) {
  const text = withoutSign(piece)
  const last = column.at(-1)
  if (text === '') return
  const fresh = last === undefined || bullet.test(piece) || last.length > longestCell
  if (fresh) column.push(text)
  else column[column.length - 1] = mender.joined(last, text)
}

function labelledRows(body: readonly string[][], mender: WordMender): string[][] {
  const result: string[][] = []
  for (const cells of body) {
    const last = result.at(-1)
    const texts = cells.map((cell) => cell.split(bulletInside).map(withoutSign).join(' ').trim())
    if (!last || texts[0] !== '' || last.some(({ length }) => length > longestCell))
      result.push(texts)
    else result[result.length - 1] = last.map((cell, at) => grown(cell, texts[at] ?? '', mender))
  }
  return result
}

function grown(cell: string, more: string, mender: WordMender): string {
  if (cell === '' || more === '') return cell + more
  return mender.joined(cell, more)
}

/** `∴` stays: it is a word of the shorthand. */
function withoutSign(text: string): string {
  return text.replace(/^(?:[-–](?!>|\d)|[•·∘◦▪●○])\s*/, '').trim()
}
