import type { LessonPair } from '@/lib/domain/lesson/lesson-pairs'
import type { Localized } from '@/lib/shared/locale'
import { askableRows, type Cell } from './comparison-cells'
import { derivedItem } from './derived-item'
import { explainCells, factsBehind } from './explain-comparison'
import { givesSideAway } from './gives-side-away'
import type { Item } from './item'
import { optionId, shuffledOptions } from './option'
import { pairSideId, pairSideKey } from './pair-side-id'
import type { Teaching } from './teaching'

const words: Localized<{
  ask: (cell: Cell) => string
  right: (cell: Cell) => string
  wrong: (own: Cell) => string
}> = {
  ko: {
    ask: ({ label, text }) => `${label}: ‘${text}’. 이것은 어느 쪽입니까?`,
    right: ({ label, columnName }) => `맞습니다. ‘${columnName}’의 ‘${label}’ 항목입니다.`,
    wrong: ({ label, columnName, text }) =>
      `아닙니다. ‘${columnName}’의 ‘${label}’ 항목은 ‘${text}’입니다.`,
  },
  en: {
    ask: ({ label, text }) => `${label}: “${text}”. Which one is this?`,
    right: ({ label, columnName }) => `Right: this is “${label}” for “${columnName}”.`,
    wrong: ({ label, columnName, text }) => `No: “${label}” for “${columnName}” is “${text}”.`,
  },
}

/** One item for each cell of a pair's table that can be told from its row: which side is it of? */
export function derivePairSide(teaching: Teaching): readonly Item[] {
  return teaching.pairs.flatMap((pair) =>
    askableRows(pair.table, teaching.allFacts)
      .filter((row) => !row.some(givesSideAway))
      .flatMap((row) => row.map((cell) => pairSide(teaching, pair, row, cell))),
  )
}

function pairSide(teaching: Teaching, pair: LessonPair, row: readonly Cell[], cell: Cell): Item {
  const say = words[teaching.locale]
  const asked = { pair: pair.id, row: cell.row, column: cell.column }
  const { caption } = pair.table
  const id = pairSideId(teaching.slug, asked)
  const factIds = factsBehind(teaching, id, { caption, anchor: pair.anchor }, row)
  const options = row.map((side) => ({
    key: side.column,
    text: side.columnName,
    why: side === cell ? say.right(side) : say.wrong(side),
  }))
  return {
    ...derivedItem(teaching, {
      derivation: 'pair-side',
      key: pairSideKey(asked),
      anchor: pair.anchor,
      factIds,
      stem: say.ask(cell),
      explanation: explainCells(teaching, row, factIds),
    }),
    type: 'single',
    options: shuffledOptions(id, options),
    answer: optionId(id, cell.column),
  }
}
