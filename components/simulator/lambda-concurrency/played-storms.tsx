import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Chart } from '@/components/simulator/chart'
import { OutcomeTable } from '@/components/simulator/outcome-table'
import type { StormRun } from '@/lib/domain/simulator/lambda-concurrency/storm/run-storm'
import type { DatabasePath } from '@/lib/domain/simulator/lambda-concurrency/storm/settings'
import {
  environmentChart,
  type PlayedStorm,
  requestChart,
  stormConnectionChart,
} from '@/lib/domain/simulator/lambda-concurrency/storm/storm-charts'
import type { StormPlan } from '@/lib/domain/simulator/lambda-concurrency/storm/storm-plan'
import { stormTable } from '@/lib/domain/simulator/lambda-concurrency/storm/storm-table'
import { OneOf } from './one-of'
import { StormMoment } from './storm-moment'

interface PlayedStormsProps {
  readonly plan: StormPlan
  readonly runs: readonly StormRun[]
}

type Shown = 'environments' | 'requests' | 'connections'

/** What was played: one curve at a time, one moment of it, and what it came to. */
export function PlayedStorms({ plan, runs }: PlayedStormsProps) {
  const t = useTranslations('simulator.lambda-concurrency')
  const [shown, setShown] = useState<Shown>('environments')
  const [way, setWay] = useState<DatabasePath>('direct')
  const played = plan.runs.flatMap(({ path, settings }, at) => {
    const run = runs[at]
    return run ? [{ path, settings, run }] : []
  })
  const [direct, proxy] = played
  if (!direct) return null
  const seen = played.find(({ path }) => path === way) ?? direct
  const isConnections = shown === 'connections' && proxy !== undefined
  const views: readonly Shown[] = [
    'environments',
    'requests',
    ...(proxy ? (['connections'] as const) : []),
  ]

  return (
    <>
      <div className="storm-choices">
        <OneOf
          name="storm-shows"
          legend={t('shows')}
          options={views.map((value) => ({ value, name: t(value) }))}
          value={isConnections || shown !== 'connections' ? shown : 'environments'}
          onChoose={setShown}
        />
        {proxy && !isConnections && (
          <OneOf
            name="storm-way"
            legend={t('way')}
            options={played.map(({ path }) => ({ value: path, name: t(path) }))}
            value={seen.path}
            onChoose={setWay}
          />
        )}
      </div>
      <Chart chart={isConnections ? stormConnectionChart(direct, proxy) : chartOf(shown, seen)} />
      <StormMoment played={played} />
      <OutcomeTable
        table={stormTable(played.map(({ path, run }) => ({ path, totals: run.totals })))}
      />
      <p className="text-ink-soft text-sm">{t('assumed')}</p>
    </>
  )
}

function chartOf(shown: Shown, seen: PlayedStorm) {
  return shown === 'requests' ? requestChart(seen) : environmentChart(seen)
}
