import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { Locale } from '@/lib/shared/locale'
import type { Rule } from './choice-rule'
import { clippedText } from './json-text'
import { type StateLabels, stateLabel } from './moment-text'
import type { Path } from './path'
import { readPath } from './read-path'
import { ruleText } from './rule-text'
import type { Moment } from './run'
import type { ChoiceState } from './state'
import { StatesFailure } from './states-failure'
import { workedLine } from './worked-text'

const mostValue = 24

/** Which rules a Choice state looked at, with the values that they met, up to the one that decided. */
export function choiceLine(
  { stateName, stages, rule, outcome }: Moment,
  { choices, default: fallback }: ChoiceState,
  labels: StateLabels,
): WorkedLine | null {
  if (rule === null || outcome.is !== 'went_on') return null
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
  const looked = rule === 'default' ? choices : choices.slice(0, rule + 1)
  return workedLine(
    (locale) => {
      const label = stateLabel(stateName, labels, locale)
      return locale === 'ko' ? `${label} · 고르는 길` : `${label} · the way it chooses`
    },
    (locale) => {
      const rules = looked.map(({ rule: one }, index) =>
        lookedText(one, index, index === rule, called, locale),
      )
      return rule === 'default' && fallback !== null
        ? [...rules, 'Default'].join(' → ')
        : rules.join(' → ')
    },
    (locale) => stateLabel(outcome.to, labels, locale),
    { fact: 'sfn-state-transitions' },
  )
}

function lookedText(
  rule: Rule,
  index: number,
  holds: boolean,
  called: (path: Path) => string,
  locale: Locale,
): string {
  const name = locale === 'ko' ? `규칙 ${index + 1}` : `rule ${index + 1}`
  const told = { ko: holds ? '맞음' : '아님', en: holds ? 'yes' : 'no' }[locale]
  return `${name} ${ruleText(rule, called)}: ${told}`
}
