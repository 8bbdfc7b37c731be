import { plainText } from '@/lib/domain/lesson/lesson'
import type { Localized } from '@/lib/shared/locale'
import { seededRandom } from '@/lib/shared/random'
import { says } from './bare-text'
import { cellsToSort } from './cells-to-sort'
import type { Cell } from './comparison-cells'
import { derivedItem, derivedItemId } from './derived-item'
import { factsBehind } from './explain-comparison'
import { explainFact } from './explanation'
import type { Explanation, Item, Option } from './item'
import { optionId, shuffledOptions } from './option'
import type { Teaching } from './teaching'

const words: Localized<{
  ask: (caption: string) => string
  belongs: (column: string) => string
}> = {
  ko: {
    ask: (caption) => `${caption}: 각 내용이 어디에 해당하는지 나누십시오.`,
    belongs: (column) => `‘${column}’에 해당합니다.`,
  },
  en: {
    ask: (caption) => `${caption}: decide which one each of these describes.`,
    belongs: (column) => `This describes “${column}”.`,
  },
}

type Comparison = Teaching['comparisons'][number]

/** One item for each comparison that is wide enough: cells of several rows, to be put back into the columns. */
export function deriveCategorise(teaching: Teaching): readonly Item[] {
  return teaching.comparisons.flatMap((comparison) => categorise(teaching, comparison))
}

function categorise(teaching: Teaching, comparison: Comparison): Item[] {
  const key = comparison.id
  const itemId = derivedItemId(teaching, 'categorise', key)
  const cells = cellsToSort(teaching, comparison, seededRandom(itemId))
  const stem = words[teaching.locale].ask(comparison.caption)
  if (cells.length === 0 || cells.some(({ text }) => says(stem, text))) return []
  const columns = comparison.columns.slice(1)
  const factIds = factsBehind(teaching, itemId, comparison, cells)
  const item = derivedItem(teaching, {
    derivation: 'categorise',
    key,
    anchor: comparison.anchor,
    factIds,
    stem,
    explanation: explainColumns(teaching, comparison, cells, factIds),
  })
  const idOf = (side: 'left' | 'right', part: string) => optionId(itemId, `${side}-${part}`)
  return [
    {
      ...item,
      type: 'categorise',
      left: shuffledOptions(
        itemId,
        cells.map((cell) => ({
          key: `left-${keyOf(cell)}`,
          text: `${cell.label}: ${cell.text}`,
          why: whyThere(teaching, comparison, cell),
        })),
      ),
      right: columns.map(
        (column): Option => ({ id: idOf('right', column.key), text: column.name, why: '' }),
      ),
      answer: Object.fromEntries(
        cells.map((cell) => [idOf('left', keyOf(cell)), idOf('right', cell.column)]),
      ),
    },
  ]
}

function keyOf({ row, column }: Cell): string {
  return `${row}.${column}`
}

/** Where the cell belongs, and what stands in its row for the others. */
function whyThere({ locale }: Teaching, { columns, rows }: Comparison, cell: Cell): string {
  const row = rows.find(({ key }) => key === cell.row)
  const others = columns.slice(1).flatMap(({ key, name }, index) => {
    const text = row?.cells[index]
    return key === cell.column || text === undefined ? [] : [`${name}: ${plainText(text)}.`]
  })
  return [words[locale].belongs(cell.columnName), ...others].join(' ')
}

/** Each column with what was asked of it, then the first fact behind it. */
function explainColumns(
  { allFacts, locale }: Teaching,
  { columns }: Comparison,
  cells: readonly Cell[],
  factIds: readonly string[],
): Explanation {
  const text = columns
    .slice(1)
    .map(({ key, name }) => {
      const own = cells.filter(({ column }) => column === key)
      return `${name}: ${own.map((cell) => `${cell.label} – ${cell.text}`).join(' / ')}.`
    })
    .join(' ')
  const fact = allFacts.get(factIds[0] ?? '')
  return fact ? explainFact(fact, locale, text) : { text, correction: null, source: null }
}
