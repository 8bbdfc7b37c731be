import { choiceField, textField } from '@/lib/domain/simulator/field'
import { scheduleZones } from './schedule-zones'

export const eventbridgeScheduleGroups = [
  { id: 'schedule', name: { ko: '예약', en: 'Schedule' } },
  { id: 'moment', name: { ko: '살펴보는 때', en: 'Where to look from' } },
] as const

/** Longer than anything that one writes by hand. */
const longestExpression = 300

/** Some can be created with either service, some with one alone. */
const samples = [
  'cron(0 9 ? * MON-FRI *)',
  'cron(0/30 8-17 ? * MON-FRI *)',
  'cron(0 18 ? * 6L *)',
  'cron(15 10 ? * 3#2 *)',
  'cron(0 8 1 * ? *)',
  'cron(0 12 ? * 2-4 *)',
  'cron(0 0 1 1,4,7,10 ? *)',
  'cron(0 9 * * ?)',
  'rate(6 hours)',
  'rate(1 days)',
  'rate(90 minutes)',
  'at(2026-12-24T09:00:00)',
] as const

export function eventbridgeScheduleFields() {
  return {
    expression: textField({
      label: { ko: '일정을 적은 식', en: 'Schedule expression' },
      hint: {
        ko: 'cron(분 시 일 월 요일 연도), rate(값 단위), at(날짜T시각) 가운데 하나입니다.',
        en: 'cron(minutes hours day month weekday year), rate(value unit) or at(dateTtime).',
      },
      group: 'schedule',
      longest: longestExpression,
      samples,
    }),
    service: choiceField({
      label: { ko: '규칙 또는 Scheduler', en: 'What runs it' },
      group: 'schedule',
      options: [
        { value: 'rules', name: { ko: '예약 규칙', en: 'Scheduled rule' } },
        { value: 'scheduler', name: { ko: 'EventBridge Scheduler', en: 'EventBridge Scheduler' } },
      ],
    }),
    timezone: choiceField({
      label: { ko: '예약의 시간대', en: 'Time zone of the schedule' },
      group: 'schedule',
      options: scheduleZones,
      when: { field: 'service', is: ['scheduler'] },
    }),
    after: textField({
      label: { ko: '이 시각 뒤의 실행', en: 'Runs after' },
      hint: {
        ko: '끝의 +09:00은 한국 시각, Z는 UTC입니다.',
        en: 'Z at the end is UTC, +09:00 is the time in Korea.',
      },
      group: 'moment',
      longest: 40,
    }),
    lastInvocation: textField({
      label: { ko: '마지막으로 실행한 시각', en: 'When it ran last' },
      hint: {
        ko: 'rate 식은 여기서부터 셉니다. 아직 실행한 적이 없으면 비워 둡니다.',
        en: 'A rate counts from here. Leave it empty where it never ran.',
      },
      group: 'moment',
      longest: 40,
    }),
    viewZone: choiceField({
      label: { ko: '견주어 볼 시간대', en: 'Another zone to compare' },
      group: 'moment',
      options: scheduleZones,
    }),
  }
}
