import type { Problem } from '@/lib/domain/notes/problem'
import { itemProblem } from './item-problem'
import type { LintContext } from './lint-context'

/** [LT4] The pair that an item tells apart stands in a lesson. */
export function pairProblems({ pairs, items }: LintContext): readonly Problem[] {
  return items.flatMap((linted) => {
    const { pair } = linted.item
    if (pair === null || pairs.has(pair)) return []
    const expected = 'the id of a :::pair of some lesson, or no pair'
    return [itemProblem(linted, 'LT4', '', `pair "${pair}"`, expected)]
  })
}
