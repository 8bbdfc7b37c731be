import { flowStations } from './flow-stations'
import type { Mark, TermMark } from './mark'
import { type ReadTable, readTable } from './read-table'
import { textWidth } from './text-width'
import type { WordMender } from './word-mender'

const namesTable = /\bvs\b|차이|비교|comparison|differences?\b/i
const widestCaption = 60

/** Reads tables, finds flows and writes out every word: cut words joined, shorthand expanded. */
export function writeOut(
  marks: readonly Mark[],
  mender: WordMender,
  expand: (text: string) => string,
): Mark[] {
  const words = (text: string) => expand(mender.mended(text))
  const result: Mark[] = []
  for (const mark of marks) {
    if (mark.type !== 'table') result.push(writtenOut(mark, words))
    else {
      const table = writtenTable(readTable(mark.table, mender), words)
      const caption = table.caption ?? takeCaption(result)
      result.push({ type: 'comparison', lines: mark.lines, table: { ...table, caption } })
      result.push(...table.terms.map((term) => tableTerm(term, mark.lines)))
    }
  }
  return result
}

function writtenOut(mark: Mark, words: (text: string) => string): Mark {
  switch (mark.type) {
    case 'text':
    case 'bullet': {
      const stations = flowStations(mark.text)
      if (stations) return { type: 'flow', lines: mark.lines, stations: stations.map(words) }
      return { ...mark, text: words(mark.text) }
    }
    case 'heading':
    case 'caption':
      return { ...mark, text: words(mark.text) }
    case 'steps':
      return { ...mark, steps: mark.steps.map(words) }
    case 'term':
      return { ...mark, name: mark.name, definition: words(mark.definition ?? '') }
    default:
      return mark
  }
}

function writtenTable(table: ReadTable, words: (text: string) => string): ReadTable {
  return {
    ...table,
    caption: table.caption === null ? null : words(table.caption),
    columns: table.columns.map(words),
    rows: table.rows.map((cells) => cells.map(words)),
    terms: table.terms.map(({ name, definition }) => ({ name, definition: words(definition) })),
  }
}

/** A title, or a bullet that says it compares, right above the table names it. */
function takeCaption(marks: Mark[]): string | null {
  const gap = marks.at(-1)?.type === 'gap'
  const above = marks.at(gap ? -2 : -1)
  if (above?.type !== 'caption' && above?.type !== 'bullet' && above?.type !== 'text') return null
  if (textWidth(above.text) > widestCaption) return null
  if (above.type !== 'caption' && !namesTable.test(above.text)) return null
  marks.splice(gap ? -2 : -1, 1)
  return above.text
}

function tableTerm(
  { name, definition }: { readonly name: string; readonly definition: string },
  lines: readonly number[],
): TermMark {
  return { type: 'term', lines: lines.slice(0, 1), name, definition }
}
