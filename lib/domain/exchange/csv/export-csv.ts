import Papa from 'papaparse'
import { decimalText } from '@/lib/domain/exchange/decimal'
import type { ExportResult } from '@/lib/domain/exchange/exchange'
import type { AskedItem, Option } from '@/lib/domain/item/item'
import { csvHeader, optionLetter } from './csv-columns'
import { amountText, gapsText } from './csv-gaps'
import { guardedCell } from './csv-guard'

/** Excel takes a file for UTF-8, and so reads Hangul, only behind this mark. */
const byteOrderMark = '\uFEFF'

/** Items as a table, one row each, for a spreadsheet. */
export function exportCsv(items: readonly AskedItem[]): ExportResult {
  const header = csvHeader(items)
  const rows = items.map((item) => {
    const cells = cellsOf(item)
    return header.map((name) => guardedCell(cells[name] ?? ''))
  })
  const text = byteOrderMark + Papa.unparse([[...header], ...rows], { newline: '\r\n' })
  return { text: `${text}\r\n`, items: items.length, leftOut: [], changed: [] }
}

function cellsOf(item: AskedItem): Readonly<Record<string, string>> {
  const { text, correction, source } = item.explanation
  return {
    id: item.id,
    type: item.type,
    stem: item.stem,
    explanation: text,
    source_url: source?.url ?? '',
    source_title: source?.title ?? '',
    source_checked: source?.checked ?? '',
    correction: correction ?? '',
    lesson: item.lesson,
    facts: item.factIds.join(';'),
    ...answerCells(item),
  }
}

function answerCells(item: AskedItem): Readonly<Record<string, string>> {
  switch (item.type) {
    case 'single':
      return { ...optionCells(item.options), answer: letters(item.options, [item.answer]) }
    case 'multiple':
      return {
        ...optionCells(item.options),
        answer: letters(item.options, item.answer),
        choose: item.choose === null ? '' : String(item.choose),
      }
    case 'ordering':
      return { ...optionCells(item.options), answer: letters(item.options, item.answer) }
    case 'true_false':
      return { answer: String(item.answer) }
    case 'number':
      return {
        answer: amountText(item.answer),
        tolerance: item.tolerance === 0 ? '' : decimalText(item.tolerance),
        steps: item.steps.join('\n'),
      }
    case 'cloze':
      return { answer: gapsText(item.gaps) }
    case 'matching':
    case 'categorise':
      return pairCells(item)
  }
}

function optionCells(options: readonly Option[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    options.flatMap(({ text, why }, index) => [
      [`option_${index + 1}`, text],
      [`why_${index + 1}`, why],
    ]),
  )
}

function letters(options: readonly Option[], answer: readonly string[]): string {
  return answer.map((id) => optionLetter(options.findIndex((one) => one.id === id))).join(';')
}

/** A right that belongs to nothing stands alone, behind the pairs. */
function pairCells(item: Extract<AskedItem, { type: 'matching' | 'categorise' }>) {
  const { left, right, answer } = item
  const words = new Map(right.map(({ id, text }) => [id, text]))
  const meant = new Set(Object.values(answer))
  const alone = right.filter(({ id }) => !meant.has(id))
  return {
    ...optionCells(left),
    ...Object.fromEntries([
      ...left.map(({ id }, index) => [`match_${index + 1}`, words.get(answer[id] ?? '') ?? '']),
      ...alone.map(({ text }, index) => [`match_${left.length + index + 1}`, text]),
    ]),
  }
}
