import type { Notice, NoticeKind } from '@/lib/domain/simulator/outcome'
import { type ScheduleNote, scheduleNotes } from './schedule-note'
import type { ScheduleScenario } from './schedule-setting'

/** What keeps a schedule from being created, what it may not do as meant, and what an exam makes of it. */
export function eventbridgeScheduleNotices(scenario: ScheduleScenario): readonly Notice[] {
  const { planned, problems, service, setting } = scenario
  const refused = problems.map(
    ({ says, factId }): Notice => ({ kind: 'warning', says, because: [{ fact: factId }] }),
  )
  const notes = planned === null ? [] : scheduleNotes(planned.schedule, planned)
  return [
    ...refused,
    ...notes.map(
      ({ kind, says }): Notice => ({ kind: noticeKinds[kind], says, because: because[kind] }),
    ),
    service === 'rules' ? utcTrap : choiceTrap,
    ...(setting.expression.trim().startsWith('cron') ? [weekdayTrap] : []),
  ]
}

const noticeKinds: Record<ScheduleNote['kind'], NoticeKind> = {
  never: 'warning',
  no_more: 'note',
  skipped: 'warning',
  shown_twice: 'note',
  over_midnight: 'warning',
  short_months: 'note',
  undocumented: 'note',
}

const clock = [{ fact: 'scheduler-clock' }] as const
const because: Record<ScheduleNote['kind'], Notice['because']> = {
  never: [],
  no_more: [],
  skipped: clock,
  shown_twice: clock,
  over_midnight: [],
  short_months: [],
  undocumented: [],
}

const utcTrap: Notice = {
  kind: 'trap',
  says: {
    ko: '지문의 시각이 한국 시각이면 예약 규칙에는 9시간을 뺀 UTC로 적어야 합니다. 날짜가 바뀌면 요일도 하루 당깁니다.',
    en: 'A rule runs in UTC. Where a question gives a local time, convert it, and move the weekday with it when the date changes.',
  },
  because: [{ fact: 'cron-expressions' }],
}

const choiceTrap: Notice = {
  kind: 'trap',
  says: {
    ko: '서버 없이 정해진 때에 Lambda 함수를 부르는 답은 EventBridge입니다. 새로 만든다면 예약 규칙보다 EventBridge Scheduler가 권장됩니다.',
    en: 'What calls a Lambda function on time without a server is EventBridge. For something new, EventBridge Scheduler is recommended over a scheduled rule.',
  },
  because: [{ fact: 'cron-eventbridge-hourly-rule' }],
}

const weekdayTrap: Notice = {
  kind: 'trap',
  says: {
    ko: '요일을 숫자로 적으면 1이 일요일이라, 유닉스 cron에서 옮긴 1-5는 일요일부터 목요일까지가 됩니다. MON-FRI처럼 이름으로 적으면 틀리지 않습니다.',
    en: 'As a number, 1 is Sunday: the 1-5 of a Unix cron becomes Sunday to Thursday. Names such as MON-FRI cannot go wrong.',
  },
  because: [{ fact: 'cron-fields' }],
}
