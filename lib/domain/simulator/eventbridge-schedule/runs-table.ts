import type { Table } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import { utcMs } from './calendar'
import { localMomentText, momentText } from './clock-text'
import type { PlannedSchedule, ScheduleScenario } from './schedule-setting'

interface TimedRow {
  /** What the clocks of the schedule show, as if they were in UTC: for the order. */
  readonly shownMs: number
  readonly cells: readonly [Localized, Localized]
}

/** The next runs in two time zones, and between them the times that do not exist. */
export function runsTable(scenario: ScheduleScenario, planned: PlannedSchedule): Table {
  const { zone, otherZone } = scenario
  const rows = [...ranRows(scenario, planned), ...skippedRows(planned)].sort(
    (a, b) => a.shownMs - b.shownMs,
  )
  return {
    id: 'runs',
    caption: { ko: '다음 실행 시각', en: 'Next runs' },
    columns: [
      { name: inEach(() => zone.name), numeric: false },
      { name: inEach(() => otherZone.name), numeric: false },
    ],
    rows: rows.map(({ cells }) => cells),
  }
}

function ranRows(
  { zone, otherZone }: ScheduleScenario,
  { runs }: PlannedSchedule,
): readonly TimedRow[] {
  return runs.map(({ at, shownTwice }) => ({
    shownMs: at + zone.offsetMsAt(at),
    cells: [
      inEach((locale) => `${momentText(at, zone, locale)}${shownTwice ? firstOfTwo[locale] : ''}`),
      inEach((locale) => momentText(at, otherZone, locale)),
    ],
  }))
}

function skippedRows({ skipped }: PlannedSchedule): readonly TimedRow[] {
  return skipped.map((time) => ({
    shownMs: utcMs(time),
    cells: [inEach((locale) => localMomentText(time, locale)), noSuchTime],
  }))
}

const firstOfTwo = { ko: ' · 두 번 가운데 첫 번째', en: ' · the first of two' } as const
const noSuchTime: Localized = { ko: '없는 시각, 건너뜀', en: 'no such time, skipped' }
