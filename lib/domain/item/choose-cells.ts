import type { Localized } from '@/lib/shared/locale'
import { seededRandom, shuffled } from '@/lib/shared/random'
import { says } from './bare-text'
import { askableRows, type Cell } from './comparison-cells'
import { derivedItem, derivedItemId } from './derived-item'
import { factsBehind } from './explain-comparison'
import { explainFact } from './explanation'
import type { Explanation, Item } from './item'
import { type OptionDraft, optionId, shuffledOptions } from './option'
import type { Teaching } from './teaching'

const words: Localized<{
  ask: (caption: string, column: string) => string
  right: (column: string) => string
  wrong: (column: string, own: string) => string
}> = {
  ko: {
    ask: (caption, column) => `${caption}: ‘${column}’에 해당하는 것을 모두 고르십시오.`,
    right: (column) => `맞습니다. ‘${column}’에 해당합니다.`,
    wrong: (column, own) => `이것은 ‘${column}’에 해당합니다. 여기에 맞는 내용: ${own}`,
  },
  en: {
    ask: (caption, column) => `${caption}: choose all that describe “${column}”.`,
    right: (column) => `Right: this describes “${column}”.`,
    wrong: (column, own) => `This describes “${column}”. Here it would be: ${own}`,
  },
}

const fewestRows = 3
const mostRows = 5

type Comparison = Teaching['comparisons'][number]

/** One item for each column: for every row its own cell or another column's, told apart by knowing the table. */
export function chooseCells(teaching: Teaching, comparison: Comparison): Item[] {
  const rows = askableRows(comparison, teaching.allFacts)
  if (rows.length < fewestRows) return []
  return comparison.columns
    .slice(1)
    .flatMap(({ key }) => chooseColumn(teaching, comparison, rows, key))
}

interface Choice {
  readonly cell: Cell
  readonly own: Cell
}

function chooseColumn(
  teaching: Teaching,
  comparison: Comparison,
  rows: readonly (readonly Cell[])[],
  column: string,
): Item[] {
  const choices = chosenCells(rows, column, `${teaching.slug} ${comparison.id} ${column}`)
  const name = choices[0]?.own.columnName ?? ''
  const stem = words[teaching.locale].ask(comparison.caption, name)
  if (choices.length < fewestRows || choices.some(({ cell }) => says(stem, cell.text))) return []
  const key = `${comparison.id}.${column}`
  const itemId = derivedItemId(teaching, 'choose-all', key)
  const own = [...new Set(choices.map((choice) => choice.own))]
  const factIds = factsBehind(teaching, itemId, comparison, own)
  const item = derivedItem(teaching, {
    derivation: 'choose-all',
    key,
    anchor: comparison.anchor,
    factIds,
    stem,
    explanation: explainColumn(teaching, name, own, factIds),
  })
  const options = shuffledOptions(
    item.id,
    choices.map((choice) => optionOf(teaching, choice)),
  )
  const right = choices.filter((choice) => choice.cell === choice.own)
  const answer = right.map(({ cell }) => optionId(item.id, keyOf(cell)))
  return [{ ...item, type: 'multiple', options, answer, choose: null }]
}

function explainColumn(
  { allFacts, locale }: Teaching,
  name: string,
  own: readonly Cell[],
  factIds: readonly string[],
): Explanation {
  const text = `${name}: ${own.map((cell) => `${cell.label} – ${cell.text}`).join(' / ')}.`
  const fact = allFacts.get(factIds[0] ?? '')
  return fact ? explainFact(fact, locale, text) : { text, correction: null, source: null }
}

function optionOf({ locale }: Teaching, { cell, own }: Choice): OptionDraft {
  const say = words[locale]
  return {
    key: keyOf(cell),
    // The rows of an imported table may be numbered only.
    text: /\p{L}/u.test(cell.label) ? `${cell.label}: ${cell.text}` : cell.text,
    why: cell === own ? say.right(own.columnName) : say.wrong(cell.columnName, own.text),
  }
}

function keyOf({ row, column }: Cell): string {
  return `${row}.${column}`
}

/** A cell of each row, right in about half of them, never in all or none. With few rows one shows both. */
function chosenCells(rows: readonly (readonly Cell[])[], column: string, seed: string): Choice[] {
  const random = seededRandom(seed)
  const picked = shuffled(rows, random).slice(0, mostRows)
  const right = 1 + Math.floor(random() * (picked.length - 1))
  const choices = picked.flatMap((row, index): Choice[] => {
    const own = row.find((cell) => cell.column === column)
    const others = shuffled(row, random).filter((cell) => cell.column !== column)
    const cell = index < right ? own : others[0]
    return own && cell ? [{ cell, own }] : []
  })
  if (choices.length > fewestRows) return choices
  const [first] = choices
  const other = picked[0]?.find((cell) => cell.column !== column)
  return first && other ? [...choices, { cell: other, own: first.own }] : choices
}
