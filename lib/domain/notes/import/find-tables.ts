import type { Mark } from './mark'
import type { RawTable } from './read-table'
import type { SourceLine } from './source-line'

export interface FoundTable {
  /** Indices into the lines; `end` is the first line after it. */
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

const markedByTab =
  /^\s*(?:[-–*+•·◦∘▪●○oㅇ]|[가-하A-Za-z][.)]|\d{1,3}[.)]|\(\d{1,3}\)|[①-⑳]|#{1,6})\t+(?=[^\t]*$)/
const metadata =
  /작성자|작성일|일시|날짜|author|date|version|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}/i

/** Tab-separated and Markdown tables. One line of tabs alone is no table. */
export function findTables(lines: readonly SourceLine[]): FoundTable[] {
  const found: FoundTable[] = []
  const first = lines.findIndex(({ blank }) => !blank)
  let at = 0
  while (at < lines.length) {
    const end = hasTab(lines[at]) ? endOfTabs(lines, at) : at + 1
    const table = pipeTable(lines, at) ?? tabTable(lines, at, end, at === first)
    if (table) found.push(table)
    at = table?.end ?? end
  }
  return found
}

function pipeTable(lines: readonly SourceLine[], start: number): FoundTable | null {
  const rule = lines[start + 1]
  if (!lines[start]?.text.includes('|') || lines[start]?.code || !isPipeRule(rule)) return null
  let end = start + 2
  while (end < lines.length && lines[end]?.text.includes('|') && !lines[end]?.code) end += 1
  const body = [lines[start], ...lines.slice(start + 2, end)].filter((line) => line !== undefined)
  const rows = body.map(({ number, text }) => ({ line: number, cells: pipeCells(text) }))
  return { start, end, marks: [tableMark(start, end, { kind: 'pipe', rows })] }
}

function isPipeRule(line: SourceLine | undefined): boolean {
  const text = line?.text.trim() ?? ''
  return text.includes('|') && text.includes('-') && /^[|:\- \t]+$/.test(text)
}

function pipeCells(text: string): string[] {
  const inside = text.trim().replace(/^\||(?<!\\)\|$/g, '')
  return inside.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim())
}

function endOfTabs(lines: readonly SourceLine[], start: number): number {
  let end = start + 1
  while (hasTab(lines[end])) end += 1
  return end
}

function tabTable(
  lines: readonly SourceLine[],
  start: number,
  end: number,
  first: boolean,
): FoundTable | null {
  const rows = lines.slice(start, end).map(({ number, text }) => ({
    line: number,
    cells: text.split('\t').map((cell) => cell.trim()),
  }))
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== '').length)
  if (rows.length < 2 || !filled.some((count) => count > 1)) return null
  if (first && isDocumentHead(lines.slice(start, end))) {
    const marks = lines.slice(start, end).map(rawMark)
    return { start, end, marks }
  }
  return { start, end, marks: [tableMark(start, end, { kind: 'tab', rows })] }
}

/** A tab between words, or one that leaves a first cell empty; not an indent, not the tab after a bullet. */
function hasTab(line: SourceLine | undefined): boolean {
  if (!line || line.code || !line.text.includes('\t') || line.blank) return false
  if (markedByTab.test(line.text)) return false
  const indentOnly = /^\t+[^\t]*$/.test(line.text)
  return !indentOnly || !/^\t+\s*(?:[-*+]|\d+[.)])\s/.test(line.text)
}

/** A title with nothing beside it, then who wrote it and when: the form many note sheets begin with. */
function isDocumentHead(rows: readonly SourceLine[]): boolean {
  const lone = /^[^\t]+\t+$/.test(rows[0]?.text ?? '')
  return rows.length <= 4 && lone && rows.slice(1).every(({ text }) => metadata.test(text))
}

function tableMark(start: number, end: number, table: RawTable): Mark {
  const lines = Array.from({ length: end - start }, (_, index) => start + index + 1)
  return { type: 'table', lines, table }
}

function rawMark({ number, raw }: SourceLine): Mark {
  return { type: 'raw', lines: [number], text: raw }
}
