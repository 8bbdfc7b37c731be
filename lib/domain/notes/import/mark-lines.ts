import { findTables } from './find-tables'
import { frontLines } from './front-lines'
import type { Mark } from './mark'
import { markGap } from './mark-gap'
import { markLine } from './mark-line'
import type { SourceLine } from './source-line'

/** Says of every line what it is by its own looks, tables and runs of blank lines first. */
export function markLines(lines: readonly SourceLine[]): Mark[] {
  const front = frontLines(lines)
  const marks: Mark[] = lines
    .slice(0, front)
    .map(({ number, raw }) => ({ type: 'raw', lines: [number], text: raw }))
  const tables = new Map(findTables(lines).map((table) => [table.start, table]))
  const gapMark = markGap(lines)
  let at = front
  while (at < lines.length) {
    const table = tables.get(at)
    const line = lines[at]
    if (table) {
      marks.push(...table.marks)
      at = table.end
    } else if (line?.blank && !line.code) {
      const end = endOfBlank(lines, at)
      marks.push(gapMark(at, end))
      at = end
    } else {
      if (line) marks.push(...markLine(line, lines[at + 1]))
      at += 1
    }
  }
  return marks
}

function endOfBlank(lines: readonly SourceLine[], start: number): number {
  let end = start
  while (lines[end]?.blank && !lines[end]?.code) end += 1
  return end
}
