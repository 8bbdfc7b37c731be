import type { Localized } from '@/lib/shared/locale'
import type { LocalTime } from './calendar'
import { localMomentText } from './clock-text'
import { beginning, cronTimes } from './cron-times'
import { isEveryDay } from './every-day'
import type { Runs } from './next-runs'
import type { CronSchedule, DayPattern, Schedule } from './schedule'

/** Something worth knowing about a schedule that can be created but may not do what was meant. */
export interface ScheduleNote {
  readonly kind:
    | 'never'
    | 'no_more'
    | 'skipped'
    | 'shown_twice'
    | 'over_midnight'
    | 'short_months'
    | 'undocumented'
  readonly says: Localized
}

/** What to know about a schedule and its next runs, the gravest first. */
export function scheduleNotes(
  schedule: Schedule,
  { runs, skipped }: Runs,
): readonly ScheduleNote[] {
  const [firstSkipped] = skipped
  const ofCron = schedule.kind === 'cron' ? cronNotes(schedule) : []
  const isExplained = firstSkipped || ofCron.some(({ kind }) => kind === 'never')
  return [
    ...ofCron,
    ...(firstSkipped ? [skippedNote(firstSkipped)] : []),
    ...(runs.length === 0 && !isExplained ? [noMore] : []),
    ...(runs.some(({ shownTwice }) => shownTwice) ? [shownTwice] : []),
  ]
}

function cronNotes(schedule: CronSchedule): readonly ScheduleNote[] {
  if (cronTimes(schedule, beginning).next().done === true) return [never]
  return [
    ...(goesOverMidnight(schedule) ? [overMidnight] : []),
    ...(schedule.days.some(lacksInSomeMonths) ? [shortMonths] : []),
    ...(schedule.days.some(isUndocumented) ? [undocumented] : []),
  ]
}

/** Whether hours before and after midnight were meant as one night, although each belongs to its own day. */
function goesOverMidnight({ hours, days }: CronSchedule): boolean {
  return hours.includes(0) && hours.includes(23) && hours.length < 24 && !days.some(isEveryDay)
}

const shortestMonth = 28

function lacksInSomeMonths(pattern: DayPattern): boolean {
  if (pattern.kind === 'nearest_working_day') return pattern.day > shortestMonth
  if (pattern.kind === 'nth_weekday') return pattern.nth > 4
  return pattern.kind === 'days_of_month' && pattern.days.every((day) => day > shortestMonth)
}

function isUndocumented(pattern: DayPattern): boolean {
  return (
    pattern.kind === 'last_working_day' || (pattern.kind === 'last_day' && pattern.daysBefore > 0)
  )
}

const never: ScheduleNote = {
  kind: 'never',
  says: {
    ko: '달력에 이런 날이 없어 한 번도 실행되지 않습니다. 일과 월을 확인합니다.',
    en: 'The calendar has no such day, so it never runs. Check the day and the month.',
  },
}
const noMore: ScheduleNote = {
  kind: 'no_more',
  says: {
    ko: '이 시점 뒤로는 실행이 없습니다. 연도나 날짜가 이미 지났는지 확인합니다.',
    en: 'It does not run after this point. Check whether its year or date has passed.',
  },
}
const shownTwice: ScheduleNote = {
  kind: 'shown_twice',
  says: {
    ko: '시계를 되돌리는 날에는 같은 시각이 두 번 옵니다. EventBridge Scheduler는 되돌리기 전의 첫 번째에만 실행합니다.',
    en: 'Where the clocks go back, a time comes twice. EventBridge Scheduler runs at the first of the two only, before the change.',
  },
}
const overMidnight: ScheduleNote = {
  kind: 'over_midnight',
  says: {
    ko: '자정을 넘는 시간 범위도 날마다 따로 셉니다. 자정 뒤의 시각은 정해진 날의 새벽이며, 전날 밤에서 이어지지 않습니다.',
    en: 'Hours that pass midnight are counted day by day: those after midnight are the early morning of a chosen day, not the end of the night before.',
  },
}
const shortMonths: ScheduleNote = {
  kind: 'short_months',
  says: {
    ko: '그 날이 없는 달은 건너뜁니다. 달마다 마지막 날에 실행하려면 일 자리에 L을 적습니다.',
    en: 'Months without such a day are skipped. For the last day of every month, write L as the day of month.',
  },
}
const undocumented: ScheduleNote = {
  kind: 'undocumented',
  says: {
    ko: 'LW와 L-2 같은 표기는 AWS 문서에 설명이 없습니다. 만들기 전에 콘솔이 보여 주는 다음 실행 시각과 비교합니다.',
    en: "AWS's documentation does not describe LW and forms such as L-2. Compare with the next runs that the console shows before you rely on them.",
  },
}

function skippedNote(time: LocalTime): ScheduleNote {
  return {
    kind: 'skipped',
    says: {
      ko: `시계를 앞당기는 날에는 없는 시각이 생깁니다. ${localMomentText(time, 'ko')} 실행은 그런 시각이라 EventBridge Scheduler가 건너뜁니다.`,
      en: `Where the clocks go forward, some times do not exist. ${localMomentText(time, 'en')} is one, and EventBridge Scheduler skips it.`,
    },
  }
}
