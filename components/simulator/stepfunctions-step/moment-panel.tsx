import { useTranslations } from 'next-intl'
import { durationText } from '@/lib/domain/simulator/duration-text'
import { branchText } from '@/lib/domain/simulator/stepfunctions-step/branch-text'
import { jsonText, narrowWidth } from '@/lib/domain/simulator/stepfunctions-step/json/json-text'
import type { State } from '@/lib/domain/simulator/stepfunctions-step/language/state'
import { stateIn } from '@/lib/domain/simulator/stepfunctions-step/language/state-in'
import type { MachinePlan } from '@/lib/domain/simulator/stepfunctions-step/machine-plan'
import { momentText } from '@/lib/domain/simulator/stepfunctions-step/moment-text'
import { dueStep } from '@/lib/domain/simulator/stepfunctions-step/run/next-run'
import type { Moment, Run, TaskAnswer } from '@/lib/domain/simulator/stepfunctions-step/run/run'
import { stateLabel } from '@/lib/domain/simulator/stepfunctions-step/state-labels'
import type { Locale } from '@/lib/shared/locale'
import { AnswerForm } from './answer-form'
import { JsonFold } from './json-fold'
import { RuleList } from './rule-list'
import { StageList } from './stage-list'

interface MomentPanelProps {
  readonly plan: MachinePlan
  readonly run: Run
  /** The run that this moment happened to; null before the first. */
  readonly before: Run | null
  readonly locale: Locale
  readonly onAnswer: (answer: TaskAnswer) => void
}

/** What happens in this moment, what becomes of the data, and what else could have happened. */
export function MomentPanel(props: MomentPanelProps) {
  const { plan, run, locale } = props
  const t = useTranslations('simulator.stepfunctions-step')
  const { moment } = run
  const { machine, input } = plan.setup
  const label = (name: string) => stateLabel(name, plan.labels, locale)
  const state = moment && stateIn(machine, moment.stateName)

  return (
    <div className="sfn-moment">
      <h3>
        {moment === null ? t('start') : label(moment.stateName)}{' '}
        {moment !== null && <span className="sfn-type">{moment.type}</span>}
      </h3>
      <p className="sfn-when">{moment !== null && <When moment={moment} {...props} />}</p>
      <p aria-live="polite" className="sfn-says">
        {moment === null
          ? t('startSays', { state: label(machine.startAt) })
          : momentText(moment, plan, locale)}
      </p>
      {moment === null || state === null ? (
        <>
          <p className="label">{t('input')}</p>
          <pre>{jsonText(input, narrowWidth)}</pre>
        </>
      ) : (
        <>
          {state.type === 'Choice' && <RuleList moment={moment} state={state} />}
          <StageList moment={moment} state={state} />
          <Behind key={moment.number} moment={moment} state={state} {...props} />
        </>
      )}
    </div>
  )
}

function When({ moment, plan, locale }: MomentPanelProps & { readonly moment: Moment }) {
  const t = useTranslations('simulator.stepfunctions-step')
  const [from, until] = [moment.fromSeconds, moment.untilSeconds].map((seconds) =>
    durationText(seconds, locale),
  )
  const parts = [
    from === until
      ? t('at', { from: from ?? '' })
      : t('during', { from: from ?? '', until: until ?? '' }),
    branchText(moment.branch, plan.setup.machine, locale),
    moment.attempt > 1 ? t('attempt', { count: moment.attempt }) : '',
  ]
  return parts.filter(Boolean).join(' · ')
}

/** What somebody may want to look up, or have otherwise. */
function Behind({
  state,
  before,
  locale,
  onAnswer,
}: MomentPanelProps & { readonly moment: Moment; readonly state: State }) {
  const t = useTranslations('simulator.stepfunctions-step')
  const step = before && dueStep(before)

  return (
    <>
      {state.type === 'Task' && step && (
        <AnswerForm state={state} planned={step.answer} locale={locale} onAnswer={onAnswer} />
      )}
      <JsonFold name={t('stateDefinition')} value={state.written} />
      {step && <JsonFold name={t('context')} value={step.world.context} />}
    </>
  )
}
