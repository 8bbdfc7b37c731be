import type { Chart, Series } from '@/lib/domain/simulator/outcome'
import { percentText } from '@/lib/domain/simulator/percent-text'
import { inEach, type Localized } from '@/lib/shared/locale'
import type { CapacityMinute } from './capacity-lane'
import type { CostScenario } from './cost-scenario'
import type { LaneTotals } from './lane-totals'

/** Minutes between two points of a curve. */
const everyMinutes = 30
const minutesPerHour = 60

/** What was asked for, provided and refused over the day. */
export function dynamodbCostCharts(scenario: CostScenario): readonly Chart[] {
  const { day, readTotals, writeTotals } = scenario
  return [
    dayChart(
      'writes',
      { ko: '하루의 쓰기 용량', en: 'Write capacity over the day' },
      'WCU',
      day.writes,
      writeTotals,
    ),
    dayChart(
      'reads',
      { ko: '하루의 읽기 용량', en: 'Read capacity over the day' },
      'RCU',
      day.reads,
      readTotals,
    ),
  ]
}

function dayChart(
  id: string,
  title: Localized,
  unit: string,
  minutes: readonly CapacityMinute[],
  totals: LaneTotals,
): Chart {
  return {
    id,
    kind: 'steps',
    title,
    says: inEach((locale) => {
      const used = percentText(totals.utilisation)
      return locale === 'ko'
        ? `오토 스케일링이 뒤늦게 따라갑니다. 마련한 용량의 ${used}를 씁니다.`
        : `Auto scaling follows late. Of what it provides, ${used} is used.`
    }),
    x: { label: { ko: '시각(시)', en: 'Hour' }, scale: 'linear', format: 'number' },
    y: { label: { ko: unit, en: `${unit}s` }, scale: 'linear', format: 'number' },
    series: [
      seriesOf('demand', { ko: '필요한 용량', en: 'wanted' }, minutes, ({ demand }) => demand),
      seriesOf(
        'provisioned',
        { ko: '마련한 용량', en: 'provisioned' },
        minutes,
        (minute) => minute.provisioned,
      ),
      ...(totals.throttledUnits > 0
        ? [
            seriesOf(
              'throttled',
              { ko: '스로틀링된 몫', en: 'throttled' },
              minutes,
              ({ throttled }) => throttled,
            ),
          ]
        : []),
    ],
    marks: [],
  }
}

function seriesOf(
  id: string,
  name: Localized,
  minutes: readonly CapacityMinute[],
  unitsOf: (minute: CapacityMinute) => number,
): Series {
  const points = []
  for (let start = 0; start < minutes.length; start += everyMinutes) {
    points.push([start / minutesPerHour, highestOf(minutes, start, unitsOf)] as const)
  }
  // The last stretch lasts to the end of the day.
  const last = points.at(-1)
  const end = last ? [[minutes.length / minutesPerHour, last[1]] as const] : []
  return { id, name, points: [...points, ...end] }
}

/** The highest of a stretch, so that no peak is lost between two points. */
function highestOf(
  minutes: readonly CapacityMinute[],
  start: number,
  unitsOf: (minute: CapacityMinute) => number,
): number {
  let highest = 0
  for (let at = start; at < Math.min(start + everyMinutes, minutes.length); at++) {
    const minute = minutes[at]
    if (minute) highest = Math.max(highest, unitsOf(minute))
  }
  return Math.round(highest * 100) / 100
}
