import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { weekdayNames } from '@/lib/domain/simulator/eventbridge-schedule/clock-text'
import { monthText, runMonth } from '@/lib/domain/simulator/eventbridge-schedule/run-month'
import type { ScheduleScenario } from '@/lib/domain/simulator/eventbridge-schedule/schedule-setting'
import { MonthGrid } from './month-grid'

interface RunCalendarProps {
  readonly scenario: ScheduleScenario
  /** Looks from this very moment on. */
  readonly onNow: () => void
}

/** The days of a schedule, month by month from that of the next run on. */
export function RunCalendar({ scenario, onNow }: RunCalendarProps) {
  const t = useTranslations('simulator.eventbridge-schedule')
  const locale = useLocale()
  const [monthsLater, setMonthsLater] = useState(0)
  const month = runMonth(scenario, monthsLater)

  return (
    <section className="sim-section schedule-calendar" aria-labelledby="schedule-calendar">
      <h2 id="schedule-calendar">{t('calendar')}</h2>
      <p className="schedule-tools">
        <Button
          variant="quiet"
          disabled={monthsLater === 0}
          onClick={() => setMonthsLater(monthsLater - 1)}
        >
          {t('earlier')}
        </Button>
        <b role="status">{monthText(month)[locale]}</b>
        <Button variant="quiet" onClick={() => setMonthsLater(monthsLater + 1)}>
          {t('later')}
        </Button>
        <Button onClick={onNow}>{t('now')}</Button>
      </p>
      <MonthGrid month={month} caption={monthText(month)[locale]} weekdays={weekdayNames[locale]} />
      <p className="text-ink-soft text-sm">{t('zone', { zone: scenario.zone.name })}</p>
    </section>
  )
}
