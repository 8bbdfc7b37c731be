import type { Item, Option } from '@/lib/domain/item/item'
import { optionId } from '@/lib/domain/item/option'
import { pairSideId } from '@/lib/domain/item/pair-side-id'
import type { DrillPair } from './drill-pair'

/** A quick statement as a drill shows it: large, with its sides always in the table's order. */
export interface DrillStatement {
  readonly label: string
  readonly text: string
  readonly sides: readonly Option[]
}

/** The cell of the pair's table that an item asks; null for a situation or anything else of the drill. */
export function drillStatement(pair: DrillPair, item: Item): DrillStatement | null {
  if (item.type !== 'single') return null
  for (const { key: row, label, cells } of pair.table.rows) {
    const at = pair.sides.findIndex(
      ({ key }) => pairSideId(pair.lesson, { pair: pair.id, row, column: key }) === item.id,
    )
    const text = cells[at]
    if (text !== undefined) return { label, text, sides: sidesOf(pair, item.id, item.options) }
  }
  return null
}

/** A side is found by feel: its place never changes, whatever the seed. */
function sidesOf({ sides }: DrillPair, itemId: string, options: readonly Option[]): Option[] {
  return sides.flatMap(({ key }) => options.find(({ id }) => id === optionId(itemId, key)) ?? [])
}
