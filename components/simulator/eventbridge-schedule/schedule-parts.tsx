import type { SpecialPartProps } from '@/components/simulator/special-part-props'
import { cronLimits } from '@/lib/domain/simulator/eventbridge-schedule/cron-field'
import { expressionParts } from '@/lib/domain/simulator/eventbridge-schedule/expression-parts'
import {
  type ScheduleSetting,
  scheduleScenario,
} from '@/lib/domain/simulator/eventbridge-schedule/schedule-setting'
import { Positions } from './positions'
import { RunCalendar } from './run-calendar'

/** The expression position by position as it is being written, and its days on a calendar. */
export function ScheduleParts({ setting, drafts, book, onWrite }: SpecialPartProps) {
  // The fields of this simulator are those of its setting.
  const scenario = scheduleScenario(setting as unknown as ScheduleSetting, book)
  const written = drafts.expression ?? scenario.setting.expression
  const { parts } = expressionParts(written, scenario.service, cronLimits(book))

  return (
    <>
      {parts.length > 0 && <Positions parts={parts} />}
      {scenario.planned !== null && (
        <RunCalendar
          key={JSON.stringify(setting)}
          scenario={scenario}
          onNow={() => onWrite('after', `${new Date().toISOString().slice(0, 19)}Z`)}
        />
      )}
    </>
  )
}
