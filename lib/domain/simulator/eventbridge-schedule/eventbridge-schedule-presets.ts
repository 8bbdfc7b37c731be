import type { ScheduleSetting } from './schedule-setting'

const report: ScheduleSetting = {
  expression: 'cron(0 9 ? * MON-FRI *)',
  service: 'scheduler',
  timezone: 'Asia/Seoul',
  viewZone: 'UTC',
  // A Friday evening.
  after: '2026-11-27T18:00:00+09:00',
  lastInvocation: '',
}

/** A report at nine in four ways that go right or wrong, and a night that is two mornings. */
export const eventbridgeSchedulePresets = [
  {
    id: 'report',
    name: { ko: '평일 아침 9시 보고서', en: 'A report at nine on weekdays' },
    setting: report,
  },
  {
    id: 'rule',
    name: { ko: '같은 보고서를 규칙으로', en: 'The same report by a rule' },
    setting: {
      expression: 'cron(0 0 ? * MON-FRI *)',
      service: 'rules',
      viewZone: 'Asia/Seoul',
    },
  },
  {
    id: 'daylight-saving',
    name: { ko: '서머타임에 걸린 새벽 작업', en: 'A night job and daylight saving' },
    setting: {
      expression: 'cron(30 2 * * ? *)',
      timezone: 'America/New_York',
      viewZone: 'Asia/Seoul',
      after: '2026-03-07T12:00:00-05:00',
    },
  },
  {
    id: 'night',
    name: { ko: '평일 밤 8시부터 새벽 2시까지', en: 'Weekday nights from 8 p.m. to 2 a.m.' },
    setting: { expression: 'cron(0 20-2 ? * MON-FRI *)' },
  },
  {
    id: 'plural',
    name: { ko: '규칙에 적은 rate(1 days)', en: 'rate(1 days) in a rule' },
    setting: {
      expression: 'rate(1 days)',
      service: 'rules',
      viewZone: 'Asia/Seoul',
      lastInvocation: '2026-11-27T09:00:00+09:00',
    },
  },
] as const
