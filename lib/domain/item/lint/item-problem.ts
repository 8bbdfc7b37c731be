import { foundExpected, type Problem } from '@/lib/domain/notes/problem'
import type { LintedItem } from './lint-context'

/** A problem of one item: which rule, where in the item, what was found and what to write instead. */
export function itemProblem(
  { file, line, item }: Pick<LintedItem, 'file' | 'line' | 'item'>,
  rule: `LT${number}`,
  where: string,
  found: string,
  expected: string,
): Problem {
  const place = where === '' ? item.id : `${item.id}, ${where}`
  return { file, line, message: `[${rule}] ${place}: ${foundExpected(found, expected)}` }
}
