import type { Problem } from '@/lib/domain/notes/problem'
import { itemProblem } from './item-problem'
import type { LintContext } from './lint-context'

/** [LT2] Every fact exists and was taught by then; at least one is taught in the item's own lesson. */
export function factProblems({ lessons, facts, items }: LintContext): readonly Problem[] {
  const taughtBy = new Map<string, Set<string>>()
  const soFar = new Set<string>()
  for (const lesson of lessons) {
    for (const id of lesson.facts) soFar.add(id)
    taughtBy.set(lesson.slug, new Set(soFar))
  }
  const own = new Map(lessons.map((lesson) => [lesson.slug, lesson.facts]))
  return items.flatMap((linted) => {
    const { item, lesson } = linted
    const taught = taughtBy.get(lesson)
    // A file of no lesson is reported as such.
    if (!taught) return []
    const problems = item.facts.flatMap((id) => {
      if (!facts.has(id)) return [problem(`the fact ${id}`, 'an id of content/facts')]
      if (taught.has(id)) return []
      return [problem(`the fact ${id}`, `a fact that ${lesson} or an earlier lesson states`)]
    })
    if (!item.facts.some((id) => own.get(lesson)?.has(id))) {
      const found = `no fact of ${lesson} among ${item.facts.join(', ')}`
      problems.push(problem(found, 'at least one that this lesson states'))
    }
    return problems

    function problem(found: string, expected: string): Problem {
      return itemProblem(linted, 'LT2', '', found, expected)
    }
  })
}
