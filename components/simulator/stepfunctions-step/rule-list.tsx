import { useTranslations } from 'next-intl'
import type { ChoiceState } from '@/lib/domain/simulator/stepfunctions-step/language/state'
import { lookedRules } from '@/lib/domain/simulator/stepfunctions-step/looked-rules'
import type { Moment } from '@/lib/domain/simulator/stepfunctions-step/run/run'

interface RuleListProps {
  readonly moment: Moment
  readonly state: ChoiceState
}

/** The rules that a Choice state looked at, with the values that they met. */
export function RuleList({ moment, state }: RuleListProps) {
  const t = useTranslations('simulator.stepfunctions-step')

  return (
    <ol className="sfn-rules" aria-label={t('rules')}>
      {lookedRules(moment, state).map(({ index, text, holds }) => (
        <li key={index} data-holds={holds}>
          <code>{text}</code> <b>{holds ? t('holds') : t('holdsNot')}</b>
        </li>
      ))}
    </ol>
  )
}
