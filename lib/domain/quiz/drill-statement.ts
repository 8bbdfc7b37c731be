import type { AskedItem } from '@/lib/domain/item/item'
import { optionId } from '@/lib/domain/item/option'
import { pairSideId } from '@/lib/domain/item/pair-side-id'
import { rowInWords } from '@/lib/domain/item/row-in-words'
import type { DrillPair, DrillRow } from './drill-pair'

/** A quick statement as a drill shows it: the words of a cell, and the sides in the table's order. */
export interface DrillStatement {
  readonly label: string
  readonly text: string
  readonly sides: readonly StatementSide[]
  /** The item with the fact alone for an explanation: the row stands beside the sides. */
  readonly explained: AskedItem
}

export interface StatementSide {
  /** Of the option. */
  readonly id: string
  readonly name: string
  /** What this side has in the row that is asked. */
  readonly cell: string
}

/** The cell of the pair's table that an item asks; null for a situation or anything else of the drill. */
export function drillStatement(pair: DrillPair, item: AskedItem): DrillStatement | null {
  for (const row of pair.table.rows) {
    const at = pair.sides.findIndex(
      ({ key }) =>
        pairSideId(pair.lesson, { pair: pair.id, row: row.key, column: key }) === item.id,
    )
    const text = row.cells[at]
    if (text === undefined) continue
    const { label } = row
    return {
      label,
      text,
      sides: sidesOf(pair, row, item.id),
      explained: explained(pair, row, item),
    }
  }
  return null
}

/** A side is found by feel: its place never changes, whatever the seed. */
function sidesOf({ sides }: DrillPair, { cells }: DrillRow, itemId: string): StatementSide[] {
  return sides.map(({ key, name }, index) => ({
    id: optionId(itemId, key),
    name,
    cell: cells[index] ?? '',
  }))
}

function explained({ sides }: DrillPair, { label, cells }: DrillRow, item: AskedItem): AskedItem {
  const { text } = item.explanation
  const lead = rowInWords(
    label,
    sides.map(({ name }, index) => ({ columnName: name, text: cells[index] ?? '' })),
  )
  if (!text.startsWith(lead)) return item
  return { ...item, explanation: { ...item.explanation, text: text.slice(lead.length).trim() } }
}
