import type { NoteBlock, NoteText } from '@/lib/domain/notes/note'
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
  const { caption, rows, labelled } = table
  const names = columnNames(table, locale)
  const heads = labelled ? names : ['', ...names]
  const id = `comparison-${count}`
  const asHeading = caption?.includes('→') === true
  const heading: NoteBlock[] =
    caption && asHeading ? [{ type: 'heading', line, title: plainTitle(caption) }] : []
  return [
    ...heading,
    {
      type: 'comparison',
      line,
      id,
      caption: caption && !asHeading ? inlineText(caption) : [],
      columns: heads.map((name, at) => ({
        key: at === 0 ? 'label' : `c${at}`,
        name: plainTitle(name),
      })),
      rows: rows.map((cells, index) => {
        const [label = '', ...rest] = labelled ? cells : [`${index + 1}`, ...cells]
        const texts = heads.slice(1).map((_, at): NoteText => inlineText(rest[at] ?? ''))
        return { line, key: `r${index + 1}`, label: plainTitle(label), cells: texts }
      }),
    },
  ]
}
