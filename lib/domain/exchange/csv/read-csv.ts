import type { ImportProblem } from '@/lib/domain/exchange/exchange'
import type { ReadItems } from '@/lib/domain/exchange/finish-import'
import type { ImportWords } from '@/lib/domain/exchange/import-words'
import type { ItemDraft } from '@/lib/domain/exchange/item-draft'
import { excerpt } from '@/lib/domain/exchange/say'
import type { Explanation } from '@/lib/domain/item/item'
import { type CsvRow, csvTable } from './csv-rows'
import { readCsvForm } from './read-csv-form'

/** Reads a table of items, one row each. */
export function readCsv(text: string, say: ImportWords): ReadItems {
  const { rows, problems, leftOut } = csvTable(text, say)
  const drafts: ItemDraft[] = []
  const wrong: ImportProblem[] = [...problems]
  for (const row of rows) {
    const form = readCsvForm(row, say)
    if ('expected' in form) {
      wrong.push({ line: row.line, found: found(form.found, say), expected: form.expected })
    } else drafts.push({ ...baseOf(row), ...form })
  }
  return { drafts, problems: wrong, leftOut }
}

function found(text: string, say: ImportWords): string {
  return text === '' ? say.nothing : say.quoted(excerpt(text))
}

function baseOf({ line, cell }: CsvRow) {
  const id = cell('id')
  return {
    line,
    id: id === '' ? null : id,
    stem: cell('stem').replaceAll(/_{4,}/g, '____'),
    explanation: explanationOf(cell),
    lesson: cell('lesson'),
    factIds: cell('facts')
      .split(/[;,\s]+/)
      .filter((fact) => fact !== ''),
  }
}

function explanationOf(cell: CsvRow['cell']): Explanation {
  const url = cell('source_url')
  const correction = cell('correction')
  return {
    text: cell('explanation'),
    correction: correction === '' ? null : correction,
    source:
      url === ''
        ? null
        : { title: cell('source_title') || url, url, checked: cell('source_checked') },
  }
}
