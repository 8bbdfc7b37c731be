import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import type { ChoiceState } from './language/state'
import { lookedRules } from './looked-rules'
import type { Moment } from './run/run'
import { type StateLabels, stateLabel } from './state-labels'
import { workedLine } from './worked-text'

/** Which rules a Choice state looked at, with the values that they met, and where it goes. */
export function choiceLine(
  moment: Moment,
  state: ChoiceState,
  labels: StateLabels,
): WorkedLine | null {
  const { stateName, rule, outcome } = moment
  if (rule === null || outcome.is !== 'went_on') return null
  const looked = lookedRules(moment, state)
  return workedLine(
    (locale) => {
      const label = stateLabel(stateName, labels, locale)
      return locale === 'ko' ? `${label} · 분기 선택` : `${label} · the way it chooses`
    },
    (locale) => {
      const { name, yes, no } = words[locale]
      const rules = looked.map(
        ({ index, text, holds }) => `${name} ${index + 1} ${text}: ${holds ? yes : no}`,
      )
      return [...rules, ...(rule === 'default' ? ['Default'] : [])].join(' → ')
    },
    (locale) => stateLabel(outcome.to, labels, locale),
    { fact: 'sfn-state-transitions' },
  )
}

const words = {
  ko: { name: '규칙', yes: '맞음', no: '아님' },
  en: { name: 'rule', yes: 'yes', no: 'no' },
} as const
