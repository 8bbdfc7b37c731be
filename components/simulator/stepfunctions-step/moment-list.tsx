import { useTranslations } from 'next-intl'
import { durationText } from '@/lib/domain/simulator/duration-text'
import { branchText } from '@/lib/domain/simulator/stepfunctions-step/branch-text'
import type { MachinePlan } from '@/lib/domain/simulator/stepfunctions-step/machine-plan'
import { momentText } from '@/lib/domain/simulator/stepfunctions-step/moment-text'
import type { Moment, Run } from '@/lib/domain/simulator/stepfunctions-step/run/run'
import { stateLabel } from '@/lib/domain/simulator/stepfunctions-step/state-labels'
import type { Locale } from '@/lib/shared/locale'

interface MomentListProps {
  readonly plan: MachinePlan
  readonly runs: readonly Run[]
  readonly at: number
  readonly locale: Locale
  readonly onGo: (at: number) => void
}

/** The whole execution in words; each line leads to its moment. */
export function MomentList({ plan, runs, at, locale, onGo }: MomentListProps) {
  const t = useTranslations('simulator.stepfunctions-step')
  const moments = runs.flatMap(({ moment }) => (moment === null ? [] : [moment]))

  return (
    <section className="sfn-moments" aria-labelledby="sfn-moments">
      <h3 id="sfn-moments">{t('moments')}</h3>
      <ol>
        {moments.map((moment) => (
          <li key={moment.number}>
            <button
              type="button"
              aria-current={moment.number === at ? 'step' : undefined}
              onClick={() => onGo(moment.number)}
            >
              <MomentLine moment={moment} plan={plan} locale={locale} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function MomentLine({
  moment,
  plan,
  locale,
}: {
  readonly moment: Moment
  readonly plan: MachinePlan
  readonly locale: Locale
}) {
  const branch = branchText(moment.branch, plan.setup.machine, locale)
  return (
    <>
      <span className="sfn-clock">{durationText(moment.fromSeconds, locale)}</span>
      <span>
        <b>{stateLabel(moment.stateName, plan.labels, locale)}</b>
        {branch !== '' && <span className="sfn-branch"> {branch}</span>}{' '}
        {momentText(moment, plan, locale)}
      </span>
    </>
  )
}
