import { useTranslations } from 'next-intl'
import type { RunDay, RunMonth } from '@/lib/domain/simulator/eventbridge-schedule/run-month'

interface MonthGridProps {
  readonly month: RunMonth
  readonly caption: string
  /** From Sunday on. */
  readonly weekdays: readonly string[]
}

/** A month as on the wall; a day of the schedule is filled, one that the clocks skip is crossed out. */
export function MonthGrid({ month, caption, weekdays }: MonthGridProps) {
  return (
    <table className="schedule-month">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((one) => one !== null)?.day}>
            {week.map((one, at) => (
              <Day key={one?.day ?? `blank-${at}`} day={one} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day }: { readonly day: RunDay | null }) {
  const t = useTranslations('simulator.eventbridge-schedule')
  if (day === null) return <td />
  return (
    <td data-kind={day.kind}>
      <span>{day.day}</span>
      {day.kind !== 'rests' && <span className="sr-only">{t(day.kind)}</span>}
    </td>
  )
}

function weeksOf({ blanks, days }: RunMonth): readonly (readonly (RunDay | null)[])[] {
  const cells = [...Array.from({ length: blanks }, () => null), ...days]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  )
}
