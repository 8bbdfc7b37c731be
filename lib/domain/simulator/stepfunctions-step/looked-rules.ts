import { readPath } from './data/read-path'
import { clippedText } from './json/json-text'
import type { Path } from './language/path'
import type { ChoiceState } from './language/state'
import { StatesFailure } from './language/states-failure'
import { ruleText } from './rule-text'
import type { Moment } from './run/run'

/** A rule that a Choice state looked at, its paths with what they point at. */
export interface LookedRule {
  /** From 0. */
  readonly index: number
  readonly text: string
  readonly holds: boolean
}

const mostValue = 24

/** The rules that were looked at, up to the one that decided; all of them where none did. */
export function lookedRules(
  { stages, rule }: Moment,
  { choices }: ChoiceState,
): readonly LookedRule[] {
  const input = stages.findLast(({ name }) => name === 'InputPath')?.value ?? null
  const called = (path: Path) => {
    const { from, text } = path
    // What `$$` points at is no longer at hand.
    const value =
      from === 'context' ? null : readPath(path, { input, context: {} }, 'States.Runtime')
    return value === null || value instanceof StatesFailure
      ? text
      : `${text}(${clippedText(value, mostValue)})`
  }
  const looked = typeof rule === 'number' ? choices.slice(0, rule + 1) : choices
  return looked.map((one, index) => ({
    index,
    text: ruleText(one.rule, called),
    holds: index === rule,
  }))
}
