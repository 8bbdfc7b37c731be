import type { NoteBlock, NoteComparison, NoteRow, NoteText } from '@/lib/domain/notes/note'
import type { Locale } from '@/lib/shared/locale'
import { columnNames } from './column-names'
import { inlineText } from './inline-text'
import { plainTitle } from './plain-title'
import type { ReadTable } from './read-table'

/** A table as a comparison. Where its columns are lists of their own, their lines are numbered. */
export function comparisonBlocks(
  table: ReadTable,
  line: number,
  count: number,
  locale: Locale,
): NoteBlock[] {
  const { caption } = table
  const names = columnNames(table, locale)
  const heads = table.labelled ? names : ['', ...names]
  // A caption with an arrow in it would be read as a flow.
  const titled = caption?.includes('→') === true ? caption : null
  const comparison: NoteComparison = {
    type: 'comparison',
    line,
    id: `comparison-${count}`,
    caption: caption && titled === null ? inlineText(caption) : [],
    columns: heads.map((name, at) => ({
      key: at === 0 ? 'label' : `c${at}`,
      name: plainTitle(name),
    })),
    rows: noteRows(table, line, heads.length - 1),
  }
  if (titled === null) return [comparison]
  return [{ type: 'heading', line, title: plainTitle(titled) }, comparison]
}

function noteRows({ rows, labelled }: ReadTable, line: number, width: number): NoteRow[] {
  return rows.map((cells, index) => {
    const [label = '', ...rest] = labelled ? cells : [`${index + 1}`, ...cells]
    const texts = Array.from({ length: width }, (_, at): NoteText => inlineText(rest[at] ?? ''))
    return { line, key: `r${index + 1}`, label: plainTitle(label), cells: texts }
  })
}
