import type { Localized } from '@/lib/shared/locale'
import { seededRandom, shuffled } from '@/lib/shared/random'
import { askableRows, type Cell } from './comparison-cells'
import { derivedItem, derivedItemId } from './derived-item'
import { factsBehind } from './explain-comparison'
import { explainFact } from './explanation'
import type { Item } from './item'
import { optionId, shuffledOptions } from './option'
import { says } from './sentence'
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
  const { locale, allFacts, slug } = teaching
  const say = words[locale]
  const choices = chosenCells(rows, column, `${slug} ${comparison.id} ${column}`)
  const name = choices[0]?.own.columnName ?? ''
  const stem = say.ask(comparison.caption, name)
  if (choices.length < fewestRows || choices.some(({ cell }) => says(stem, cell.text))) return []
  const own = [...new Set(choices.map((choice) => choice.own))]
  const key = `${comparison.id}.${column}`
  const itemId = derivedItemId(teaching, 'choose-all', key)
  const factIds = factsBehind(teaching, itemId, comparison, own)
  const text = `${name}: ${own.map((cell) => `${cell.label} – ${cell.text}`).join(' / ')}.`
  const fact = allFacts.get(factIds[0] ?? '')
  const item = derivedItem(teaching, {
    derivation: 'choose-all',
    key,
    anchor: comparison.anchor,
    factIds,
    stem,
    explanation: fact ? explainFact(fact, locale, text) : { text, correction: null, source: null },
  })
  const drafts = choices.map(({ cell, own: mine }) => ({
    key: `${cell.row}.${cell.column}`,
    text: /\p{L}/u.test(cell.label) ? `${cell.label}: ${cell.text}` : cell.text,
    why: cell === mine ? say.right(name) : say.wrong(cell.columnName, mine.text),
  }))
  const answer = choices
    .filter(({ cell, own: mine }) => cell === mine)
    .map(({ cell }) => optionId(item.id, `${cell.row}.${cell.column}`))
  return [{ ...item, type: 'multiple', options: shuffledOptions(item.id, drafts), answer }]
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
