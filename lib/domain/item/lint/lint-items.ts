import type { Problem } from '@/lib/domain/notes/problem'
import { doubtProblems } from './doubt-problems'
import { factProblems } from './fact-problems'
import type { LintContext, LintRule } from './lint-context'
import { pairProblems } from './pair-problems'
import { placeProblems } from './place-problems'
import { referenceProblems } from './reference-problems'

const rules: readonly LintRule[] = [
  placeProblems,
  factProblems,
  doubtProblems,
  pairProblems,
  referenceProblems,
]

/** What is wrong with the authored items, by rule; `RULES.md` numbers the rules. */
export function lintItems(context: LintContext): readonly Problem[] {
  return rules.flatMap((rule) => rule(context))
}
