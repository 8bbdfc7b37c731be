import type { Problem } from '@/lib/domain/notes/problem'
import { absoluteWordProblems } from './absolute-word-problems'
import { bankProblems } from './bank-problems'
import { catchAllProblems } from './catch-all-problems'
import { decisiveProblems } from './decisive-problems'
import { doubtProblems } from './doubt-problems'
import { duplicateProblems } from './duplicate-problems'
import { factProblems } from './fact-problems'
import { keyLengthProblems } from './key-length-problems'
import { latinWordProblems } from './latin-word-problems'
import { leakedWordProblems } from './leaked-word-problems'
import type { LintContext, LintRule } from './lint-context'
import { localeTwinProblems } from './locale-twin-problems'
import { markupProblems } from './markup-problems'
import { negativeStemProblems } from './negative-stem-problems'
import { overlapProblems } from './overlap-problems'
import { pairProblems } from './pair-problems'
import { placeProblems } from './place-problems'
import { referenceProblems } from './reference-problems'
import { registerProblems } from './register-problems'
import { sweepingWordProblems } from './sweeping-word-problems'
import { trueDistractorProblems } from './true-distractor-problems'
import { unlikeOptionProblems } from './unlike-option-problems'
import { writtenFigureProblems } from './written-figure-problems'

const rules: readonly LintRule[] = [
  placeProblems,
  factProblems,
  doubtProblems,
  pairProblems,
  referenceProblems,
  keyLengthProblems,
  trueDistractorProblems,
  absoluteWordProblems,
  sweepingWordProblems,
  catchAllProblems,
  negativeStemProblems,
  overlapProblems,
  unlikeOptionProblems,
  leakedWordProblems,
  duplicateProblems,
  writtenFigureProblems,
  registerProblems,
  latinWordProblems,
  localeTwinProblems,
  bankProblems,
  markupProblems,
  decisiveProblems,
]

/** What is wrong with the authored items, by rule; `RULES.md` numbers the rules. */
export function lintItems(context: LintContext): readonly Problem[] {
  return rules.flatMap((rule) => rule(context))
}
