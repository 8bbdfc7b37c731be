import { useTranslations } from 'next-intl'
import {
  jsonText,
  lineText,
  narrowWidth,
} from '@/lib/domain/simulator/stepfunctions-step/json/json-text'
import type { State } from '@/lib/domain/simulator/stepfunctions-step/language/state'
import type { Moment } from '@/lib/domain/simulator/stepfunctions-step/run/run'
import { type StageRow, stageRows } from '@/lib/domain/simulator/stepfunctions-step/stage-rows'

interface StageListProps {
  readonly moment: Moment
  readonly state: State
}

/** The data of a state from its raw input to what it hands on, with the field that makes each change. */
export function StageList({ moment, state }: StageListProps) {
  const t = useTranslations('simulator.stepfunctions-step')

  return (
    <ol className="sfn-stages" aria-label={t('stages')}>
      {stageRows(moment, state).map((row) => (
        <Stage key={row.name} row={row} />
      ))}
    </ol>
  )
}

function Stage({ row }: { readonly row: StageRow }) {
  const t = useTranslations('simulator.stepfunctions-step')
  const { name, written, isSame } = row
  const isField = name !== 'input' && name !== 'result' && name !== 'error'

  return (
    <li data-same={isSame}>
      <p>
        <b>{isField ? name : t(`stage.${name}`)}</b>
        {isField && written !== undefined && (
          <code>{typeof written === 'string' ? written : lineText(written)}</code>
        )}
        {isSame && <span className="sfn-same">{t('same')}</span>}
      </p>
      {!isSame && <pre>{shownText(row)}</pre>}
    </li>
  )
}

/** Data of more signs than these is not read by anybody. */
const mostSigns = 4000

function shownText({ value }: StageRow): string {
  const text = jsonText(value, narrowWidth)
  return text.length <= mostSigns ? text : `${text.slice(0, mostSigns)}\n…`
}
