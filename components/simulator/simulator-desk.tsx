'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { shownProblems } from '@/lib/domain/simulator/desk'
import type { SimulatorView } from '@/lib/domain/simulator/simulator-view'
import type { EvidenceByFact } from './because'
import { Chart } from './chart'
import { DeskTools } from './desk-tools'
import { Fields } from './fields'
import { Headline } from './headline'
import { Notices } from './notices'
import { OutcomeTable } from './outcome-table'
import { Practice } from './practice'
import { Presets } from './presets'
import { Results } from './results'
import { specialParts } from './special-parts'
import { useDesk } from './use-desk'
import { WorkedLines } from './worked-lines'

interface SimulatorDeskProps {
  readonly title: string
  readonly view: SimulatorView
  /** The facts that its lines rest on, each where the course teaches it. */
  readonly evidence: EvidenceByFact
}

/** Knobs on one side, what comes of them on the other. The first result is in the page before any script. */
export function SimulatorDesk({ title, view, evidence }: SimulatorDeskProps) {
  const t = useTranslations('simulator')
  const locale = useLocale()
  const { desk, outcome, simulator, retry, send } = useDesk(view)
  const problems = shownProblems(desk, view.fields)
  const Special = specialParts[view.slug]

  return (
    <div className="sim">
      <Headline result={outcome.results[0] ?? null} kept={problems.length > 0} />
      <fieldset className="sim-inputs" disabled={simulator === null} aria-label={t('inputs')}>
        <Presets
          presets={view.presets}
          setting={desk.setting}
          onChoose={(setting) => send({ type: 'setting_chosen', setting })}
        />
        <Fields
          groups={view.groups}
          fields={view.fields}
          desk={desk}
          onWrite={(field, text) => send({ type: 'field_written', field, text })}
        />
      </fieldset>
      <div className="sim-shown">
        {retry !== null && (
          <p className="text-correction text-sm">
            {t('failed')}{' '}
            <Button variant="quiet" onClick={retry}>
              {t('retry')}
            </Button>
          </p>
        )}
        <DeskTools
          title={title}
          view={view}
          evidence={evidence}
          desk={desk}
          outcome={outcome}
          onSend={send}
        />
        <Results results={outcome.results.slice(1)} />
        {Special && simulator !== null && (
          <Special
            setting={desk.setting}
            drafts={desk.drafts}
            outcome={outcome}
            book={view.book}
            locale={locale}
            kept={problems.length > 0}
            onWrite={(field, text) => send({ type: 'field_written', field, text })}
          />
        )}
        <Notices notices={outcome.notices} book={view.book} evidence={evidence} />
        {outcome.charts.map((chart) => (
          <Chart key={chart.id} chart={chart} />
        ))}
        {outcome.tables.map((table) => (
          <OutcomeTable key={table.id} table={table} />
        ))}
        <WorkedLines lines={outcome.lines} book={view.book} evidence={evidence} />
        {simulator !== null && simulator.varies.length > 0 && (
          <Practice
            simulator={simulator}
            view={view}
            setting={desk.setting}
            evidence={evidence}
            onTry={(setting) => send({ type: 'setting_chosen', setting })}
          />
        )}
      </div>
    </div>
  )
}
