import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { inEach } from '@/lib/shared/locale'
import { utcMs } from './calendar'
import { dayText, localMomentText, momentText, timeOfDayText } from './clock-text'
import { type CronLimits, cronFields } from './cron-field'
import { daysEn } from './days-en'
import { daysKo } from './days-ko'
import { expressionParts } from './expression-parts'
import { numbersMeaning } from './field-meaning'
import type { Run } from './next-runs'
import type { CronSchedule } from './schedule'
import type { ScheduleScenario } from './schedule-setting'
import { localTimeAt } from './time-zone'

/** What each position means, the next day that answers to them, and its first time that is still to come. */
export function cronLines(
  scenario: ScheduleScenario,
  schedule: CronSchedule,
  limits: CronLimits,
): readonly WorkedLine[] {
  const [next] = scenario.planned?.runs ?? []
  return [
    ...positionLines(scenario, limits),
    ...(next
      ? [
          ...skippedLines(scenario, next),
          dayLine(scenario, schedule, next),
          timeLine(scenario, schedule, next, limits),
        ]
      : []),
  ]
}

/** A position that leaves everything open tells nothing. */
function positionLines(
  { setting, service }: ScheduleScenario,
  limits: CronLimits,
): readonly WorkedLine[] {
  const { parts } = expressionParts(setting.expression, service, limits)
  return parts.flatMap(({ field: { name }, text, means }) =>
    means === null || text === null || text === '*' || text === '?'
      ? []
      : [
          {
            says: { ko: `${name.ko} 자리`, en: name.en },
            from: { ko: text, en: text },
            to: means,
            because: [],
          },
        ],
  )
}

function skippedLines({ planned, zone }: ScheduleScenario, next: Run): readonly WorkedLine[] {
  const shownMs = next.at + zone.offsetMsAt(next.at)
  const before = planned?.skipped.filter((time) => utcMs(time) < shownMs) ?? []
  return before.slice(0, 1).map((time) => ({
    says: { ko: '시계를 앞당겨 없어진 시각', en: 'A time that the clocks spring over' },
    from: inEach((locale) => localMomentText(time, locale)),
    to: { ko: '건너뜀', en: 'skipped' },
    because: [{ fact: 'scheduler-clock' }],
  }))
}

function dayLine({ zone, after }: ScheduleScenario, schedule: CronSchedule, next: Run): WorkedLine {
  const asOf = inEach((locale) => momentText(after, zone, locale))
  return {
    says: { ko: '다음으로 실행하는 날', en: 'The next day on which it runs' },
    from: {
      ko: `${asOf.ko} 뒤에 오는 ‘${daysKo(schedule)}’`,
      en: `after ${asOf.en}: ${daysEn(schedule)}`,
    },
    to: inEach((locale) => dayText(localTimeAt(zone, next.at), locale)),
    because: [{ fact: 'cron-fields' }],
  }
}

function timeLine(
  { zone }: ScheduleScenario,
  { hours, minutes }: CronSchedule,
  next: Run,
  limits: CronLimits,
): WorkedLine {
  const fields = cronFields(limits)
  const hour = numbersMeaning(hours, fields.hours)
  const minute = numbersMeaning(minutes, fields.minutes)
  return {
    says: { ko: '그날 남은 첫 시각', en: 'The first time left on that day' },
    from: { ko: `${hour.ko}의 ${minute.ko}`, en: `hours: ${hour.en}; minutes: ${minute.en}` },
    to: inEach(() => timeOfDayText(localTimeAt(zone, next.at))),
    because: [],
  }
}
