import type { Table } from 'mdast'
import { namedText } from './named-text'
import type { NoteComparison, NoteText } from './note'
import { lineOf, type NoteReader } from './note-reader'
import { noteName, noteText } from './note-text'

/** A GFM table: names in the head row, what is compared in the first column. */
export function noteComparison(
  reader: NoteReader,
  table: Table,
  named: { readonly id: string; readonly caption: NoteText },
): NoteComparison {
  const [head, ...body] = table.children
  const columns = (head?.children ?? []).map((cell, index) => {
    const { text, id } = namedText(noteName(reader, cell.children))
    // The first column holds the labels: nothing is ever asked of its name.
    const key =
      index === 0 ? (id ?? 'label') : reader.nameOr(id, `c${index}`, lineOf(cell), 'a column')
    return { key, name: text }
  })
  const rows = body.map((row, index) => {
    const [label, ...cells] = row.children
    const { text, id } = namedText(label ? noteName(reader, label.children) : '')
    return {
      line: lineOf(row),
      key: reader.nameOr(id, `r${index + 1}`, lineOf(row), 'a table row'),
      label: text,
      cells: columns.slice(1).map((_, at) => noteText(reader, cells[at]?.children ?? [])),
    }
  })
  reportRepeated(reader, 'column', columns, lineOf(table))
  reportRepeated(reader, 'row', rows, lineOf(table))
  return { type: 'comparison', line: lineOf(table), ...named, columns, rows }
}

function reportRepeated(
  reader: NoteReader,
  what: string,
  parts: readonly { readonly key: string }[],
  line: number,
) {
  const seen = new Set<string>()
  for (const { key } of parts) {
    if (seen.has(key)) reader.report(line, `two ${what}s {#${key}}`, 'an id of its own for each')
    seen.add(key)
  }
}
