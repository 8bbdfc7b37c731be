import type { Problem } from '@/lib/domain/notes/problem'
import { itemProblem } from './item-problem'
import type { LintContext, LintedItem } from './lint-context'

/** [LT21] The decisive requirement parts the answer from a rival that fails as little as any. */
export function decisiveProblems({ items }: LintContext): readonly Problem[] {
  return items.flatMap((linted) => {
    const { decisive } = linted.item
    const rivals = strongestRivals(linted)
    if (rivals.some(({ fails }) => fails.includes(decisive))) return []
    const found = `"${decisive}", which ${rivals.map(({ key }) => key).join(', ')} meet`
    const parting = [...new Set(rivals.flatMap(({ fails }) => fails))].join(', ')
    return [
      itemProblem(
        linted,
        'LT21',
        'decisive',
        found,
        `a requirement that a strongest rival fails: ${parting}`,
      ),
    ]
  })
}

/** The wrong options that fail the fewest requirements. */
function strongestRivals({ item }: LintedItem) {
  const wrong = item.options.flatMap(({ key, fails }) => (fails ? [{ key, fails }] : []))
  const fewest = Math.min(...wrong.map(({ fails }) => fails.length))
  return wrong.filter(({ fails }) => fails.length === fewest)
}
