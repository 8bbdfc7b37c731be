import type { LessonComparison } from '@/lib/domain/lesson/lesson'
import { type Cell, factIdsIn } from './comparison-cells'
import { explainFact } from './explanation'
import type { Explanation } from './item'
import { rowInWords } from './row-in-words'
import { supportingFact } from './supporting-fact'
import type { Teaching } from './teaching'

/** The facts that cells rest on: those whose figures they show, else the one that says most of it. */
export function factsBehind(
  teaching: Teaching,
  itemId: string,
  comparison: Pick<LessonComparison, 'caption'> & { readonly anchor: string },
  cells: readonly Cell[],
): readonly string[] {
  const shown = [...new Set(cells.flatMap(factIdsIn))]
  if (shown.length > 0) return shown
  const texts = cells.map(({ label, columnName, text }) => `${columnName} ${label} ${text}`)
  const near = supportingFact(teaching, itemId, texts, comparison.anchor)
  return near ? [near.id] : []
}

/** Spells out the cells asked for, then quotes the first fact behind them. */
export function explainCells(
  { allFacts, locale }: Teaching,
  cells: readonly Cell[],
  factIds: readonly string[],
): Explanation {
  const text = rowInWords(cells[0]?.label ?? '', cells)
  const fact = allFacts.get(factIds[0] ?? '')
  return fact ? explainFact(fact, locale, text) : { text, correction: null, source: null }
}
