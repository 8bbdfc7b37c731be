import { simulator } from '@/lib/domain/simulator/simulator'
import {
  expressionProblem,
  momentOrNoneProblem,
  momentProblem,
} from './eventbridge-schedule-checks'
import { eventbridgeScheduleFields, eventbridgeScheduleGroups } from './eventbridge-schedule-fields'
import { eventbridgeScheduleLines } from './eventbridge-schedule-lines'
import { eventbridgeScheduleNotices } from './eventbridge-schedule-notices'
import { eventbridgeSchedulePresets } from './eventbridge-schedule-presets'
import { eventbridgeScheduleResults } from './eventbridge-schedule-results'
import { runsTable } from './runs-table'
import { type ScheduleSetting, scheduleScenario } from './schedule-setting'
import { servicesTable } from './services-table'

export const eventbridgeSchedule = simulator<ScheduleSetting>({
  slug: 'eventbridge-schedule',
  title: { ko: 'EventBridge 예약 식', en: 'EventBridge schedule expressions' },
  summary: {
    ko: 'cron, rate, at 식을 자리마다 풀어 읽고, 다음 실행 시각을 두 시간대로 견주며 예약 규칙과 Scheduler의 차이를 살펴봅니다.',
    en: 'Read cron, rate and at expressions position by position, see the next runs in two time zones, and how rules and the Scheduler differ.',
  },
  facts: [
    'cron-expressions',
    'cron-fields',
    'rate-units',
    'scheduler-clock',
    'cron-eventbridge-hourly-rule',
  ],
  prices: [],
  groups: eventbridgeScheduleGroups,
  fields: eventbridgeScheduleFields,
  presets: eventbridgeSchedulePresets,
  checks: {
    expression: expressionProblem,
    after: momentProblem,
    lastInvocation: momentOrNoneProblem,
  },
  varies: ['expression', 'service'],
  run: (setting, book) => {
    const scenario = scheduleScenario(setting, book)
    const { planned } = scenario
    return {
      results: eventbridgeScheduleResults(scenario),
      lines: eventbridgeScheduleLines(scenario, book),
      notices: eventbridgeScheduleNotices(scenario),
      charts: [],
      tables: [
        ...(planned !== null && planned.runs.length > 0 ? [runsTable(scenario, planned)] : []),
        servicesTable(scenario, book),
      ],
    }
  },
})
