import { chooseCells } from './choose-cells'
import { chooseStatements } from './choose-statements'
import type { Item } from './item'
import type { Teaching } from './teaching'

/** All that belong: to a column of a comparison, or to what is true of a section's subject. */
export function deriveChooseAll(teaching: Teaching): readonly Item[] {
  return [
    ...teaching.comparisons.flatMap((comparison) => chooseCells(teaching, comparison)),
    ...chooseStatements(teaching),
  ]
}
