import { numberText, quantityText } from '@/lib/domain/fact/unit'
import { roughDurationText } from '@/lib/domain/simulator/duration-text'
import type { Result } from '@/lib/domain/simulator/outcome'
import { inEach } from '@/lib/shared/locale'
import { minuteMs } from './calendar'
import { momentText } from './clock-text'
import { nextRunAsked } from './next-run-asked'
import { rateIntervalMs } from './rate-interval'
import { problemsText } from './schedule-problem'
import type { PlannedSchedule, ScheduleScenario } from './schedule-setting'
import type { TimeZone } from './time-zone'

/** When it runs next, and what else a schedule comes to. */
export function eventbridgeScheduleResults(scenario: ScheduleScenario): readonly Result[] {
  const { planned, problems, zone, otherZone } = scenario
  if (planned === null) return [{ ...creatableResult(false), note: problemsText(problems) }]
  return [
    {
      ...nextResult(planned, zone),
      note: planned.words,
      asked: nextRunAsked(scenario, planned),
    },
    nextResult(planned, otherZone),
    ...waitResult(scenario, planned),
    sizeResult(planned),
    creatableResult(true),
  ]
}

const creatable = [
  { ko: '만들 수 있음', en: 'accepted' },
  { ko: '만들 수 없음', en: 'refused' },
] as const

function creatableResult(yes: boolean): Result {
  const right = yes ? 0 : 1
  return {
    id: 'creatable',
    label: { ko: '이 식으로 예약 만들기', en: 'Creating it with this expression' },
    value: creatable[right],
    note: null,
    asked: { kind: 'choice', options: creatable, right },
  }
}

function nextResult({ runs }: PlannedSchedule, zone: TimeZone): Result {
  const [next] = runs
  return {
    id: `next-${zone.name}`,
    label: { ko: `다음 실행(${zone.name})`, en: `Next run (${zone.name})` },
    value: next
      ? inEach((locale) => momentText(next.at, zone, locale))
      : { ko: '더 없음', en: 'no more' },
    note: null,
    asked: null,
  }
}

/** In minutes a longer wait is no question for a head. */
const mostAskedMinutes = 2880

function waitResult({ after }: ScheduleScenario, { runs }: PlannedSchedule): readonly Result[] {
  const [next] = runs
  if (!next) return []
  const seconds = Math.floor((next.at - after) / 1000)
  const minutes = (next.at - after) / minuteMs
  const isAsked = Number.isInteger(minutes) && minutes <= mostAskedMinutes
  return [
    {
      id: 'wait',
      label: { ko: '살펴보는 때부터 다음 실행까지', en: 'From that moment to the next run' },
      value: inEach((locale) => roughDurationText(seconds, locale)),
      note: null,
      asked: isAsked
        ? { kind: 'number', value: minutes, unit: { ko: '분', en: 'minutes' }, tolerance: 0.5 }
        : null,
    },
  ]
}

function sizeResult({ schedule }: PlannedSchedule): Result {
  if (schedule.kind === 'rate') {
    const seconds = rateIntervalMs(schedule) / 1000
    return {
      id: 'interval',
      label: { ko: '실행 간격', en: 'Interval' },
      value: inEach((locale) => quantityText(seconds, 'second', locale)),
      note: null,
      asked: {
        kind: 'number',
        value: seconds,
        unit: { ko: '초', en: 'seconds' },
        tolerance: 0.5,
      },
    }
  }
  const times = schedule.kind === 'at' ? 1 : schedule.hours.length * schedule.minutes.length
  return {
    id: 'times',
    label: { ko: '실행하는 날 하루의 횟수', en: 'Runs on a day of the schedule' },
    value: {
      ko: `${numberText(times)}번`,
      en: times === 1 ? 'once' : `${numberText(times)} times`,
    },
    note: null,
    asked: { kind: 'number', value: times, unit: { ko: '번', en: 'times' }, tolerance: 0.5 },
  }
}
