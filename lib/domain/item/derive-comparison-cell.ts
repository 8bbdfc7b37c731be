import type { Localized } from '@/lib/shared/locale'
import { says } from './bare-text'
import { askableRows, type Cell } from './comparison-cells'
import { derivedItem, derivedItemId } from './derived-item'
import { explainCells, factsBehind } from './explain-comparison'
import type { Item } from './item'
import { numberDistractors } from './number-distractors'
import { type OptionDraft, optionId, shuffledOptions } from './option'
import { equalAmounts, writtenQuantities } from './quantity-in-text'
import { writtenLike } from './quantity-style'
import type { Teaching } from './teaching'

const words: Localized<{
  ask: (caption: string, label: string, column: string) => string
  right: (column: string) => string
  other: (column: string) => string
  none: (right: string) => string
}> = {
  ko: {
    ask: (caption, label, column) =>
      `${caption}: ‘${label}’ 항목에서 ‘${column}’에 해당하는 것을 고르십시오.`,
    right: (column) => `맞습니다. ‘${column}’에 해당합니다.`,
    other: (column) => `이것은 ‘${column}’에 해당합니다.`,
    none: (right) => `표에 없는 값입니다. 맞는 값은 ${right}입니다.`,
  },
  en: {
    ask: (caption, label, column) => `${caption}: which is the “${label}” entry for “${column}”?`,
    right: (column) => `Right: this is the entry for “${column}”.`,
    other: (column) => `This is the entry for “${column}”.`,
    none: (right) => `No column has this value. The right one is ${right}.`,
  },
}

const fewest = 3
const most = 4

type Comparison = Teaching['comparisons'][number]

/** One item for each cell whose row offers at least two others of its kind. */
export function deriveComparisonCell(teaching: Teaching): readonly Item[] {
  return teaching.comparisons.flatMap((comparison) =>
    askableRows(comparison, teaching.allFacts).flatMap((row) =>
      row.flatMap((cell) => comparisonCell(teaching, comparison, row, cell)),
    ),
  )
}

function comparisonCell(
  teaching: Teaching,
  comparison: Comparison,
  row: readonly Cell[],
  cell: Cell,
): Item[] {
  const say = words[teaching.locale]
  const stem = say.ask(comparison.caption, cell.label, cell.columnName)
  if (says(stem, cell.text)) return []
  const drafts = draftsFor(teaching, row, cell)
  if (drafts.length < fewest) return []
  const key = `${comparison.id}.${cell.row}.${cell.column}`
  const itemId = derivedItemId(teaching, 'comparison-cell', key)
  const factIds = factsBehind(teaching, itemId, comparison, [cell])
  const item = derivedItem(teaching, {
    derivation: 'comparison-cell',
    key,
    anchor: comparison.anchor,
    factIds,
    stem,
    explanation: explainCells(teaching, row, factIds),
  })
  const options = shuffledOptions(item.id, drafts)
  return [{ ...item, type: 'single', options, answer: optionId(item.id, cell.column) }]
}

/** The cell itself, the other columns' cells of its row, then wrong values where columns are too few. */
function draftsFor(teaching: Teaching, row: readonly Cell[], cell: Cell): readonly OptionDraft[] {
  const say = words[teaching.locale]
  const others = row.filter(({ column }) => column !== cell.column).slice(0, most - 1)
  return [
    { key: cell.column, text: cell.text, why: say.right(cell.columnName) },
    ...others.map(({ column, columnName, text }) => ({
      key: column,
      text,
      why: say.other(columnName),
    })),
    ...valuesBeside(teaching, cell, row).slice(0, most - 1 - others.length),
  ]
}

/** For a cell that is nothing but a figure: wrong values of the same unit, where columns are too few. */
function valuesBeside(
  { allFacts, index, locale }: Teaching,
  { source, text }: Cell,
  row: readonly Cell[],
): OptionDraft[] {
  const [figure, ...rest] = source.filter(({ value }) => value.trim() !== '')
  const [written] = writtenQuantities(text)
  if (figure?.type !== 'figure' || rest.length > 0 || written?.text !== text) return []
  if (row.some((cell) => writtenQuantities(cell.text)[0]?.text !== cell.text)) return []
  const fact = allFacts.get(figure.factId)
  if (!fact) return []
  const taken = row.flatMap((cell) => writtenQuantities(cell.text))
  const gap = { figure: figure.figure, text, written, places: [written], bound: 'exact' as const }
  return numberDistractors(fact, gap, index)
    .filter(
      ({ value }) => !taken.some((amount) => equalAmounts(amount, { value, unit: written.unit })),
    )
    .map(({ value }) => ({
      key: String(value),
      text: writtenLike(written, value, locale),
      why: words[locale].none(text),
    }))
}
