import type { Book } from '@/lib/domain/simulator/book'
import type { Table } from '@/lib/domain/simulator/outcome'
import { inEach, type Localized } from '@/lib/shared/locale'
import { momentText } from './clock-text'
import { type ScheduleScenario, scheduleScenario } from './schedule-setting'

/** The same expression with either service, and in what the two differ. */
export function servicesTable(scenario: ScheduleScenario, book: Book): Table {
  const isRule = scenario.service === 'rules'
  const service = isRule ? 'scheduler' : 'rules'
  const other = scheduleScenario({ ...scenario.setting, service }, book, 1)
  const [rule, scheduler] = isRule ? [scenario, other] : [other, scenario]
  return {
    id: 'services',
    caption: { ko: '두 기능의 차이', en: 'How the two differ' },
    columns: [
      { name: { ko: '견줄 것', en: 'Compared' }, numeric: false },
      { name: { ko: '예약 규칙', en: 'Scheduled rule' }, numeric: false },
      { name: { ko: 'EventBridge Scheduler', en: 'EventBridge Scheduler' }, numeric: false },
    ],
    rows: [
      [{ ko: '이 식', en: 'This expression' }, verdict(rule), verdict(scheduler)],
      [{ ko: '다음 실행', en: 'Next run' }, next(rule), next(scheduler)],
      ...differences,
    ],
  }
}

function verdict({ planned }: ScheduleScenario): Localized {
  return planned === null
    ? { ko: '만들 수 없음', en: 'refused' }
    : { ko: '만들 수 있음', en: 'accepted' }
}

function next({ planned, zone }: ScheduleScenario): Localized {
  const [run] = planned?.runs ?? []
  if (!run) return { ko: '없음', en: 'none' }
  return inEach((locale) => unbroken(`${momentText(run.at, zone, locale)} ${zone.name}`))
}

/** A narrow column would break a date at its hyphens. */
function unbroken(text: string): string {
  return text.replaceAll('-', '\u2011')
}

const differences: readonly (readonly [Localized, Localized, Localized])[] = [
  [
    { ko: '시간대', en: 'Time zone' },
    { ko: 'UTC만', en: 'UTC only' },
    { ko: '정할 수 있음', en: 'may be chosen' },
  ],
  [
    { ko: 'cron 식의 연도', en: 'Year in cron' },
    { ko: '반드시 적음', en: 'required' },
    { ko: '생략할 수 있음', en: 'may be left out' },
  ],
  [
    { ko: 'rate 식의 단위', en: 'Unit in rate' },
    { ko: '1이면 단수, 더 크면 복수', en: 'singular after 1, else plural' },
    { ko: '단수와 복수 모두', en: 'either' },
  ],
  [
    { ko: '한 번만 실행하는 at 식', en: 'at, which runs once' },
    { ko: '쓸 수 없음', en: 'not taken' },
    { ko: '쓸 수 있음', en: 'taken' },
  ],
  [
    { ko: '서머타임', en: 'Daylight saving' },
    { ko: 'UTC라서 영향 없음', en: 'no effect in UTC' },
    {
      ko: '없는 시각은 건너뛰고, 두 번 오는 시각은 한 번 실행',
      en: 'skips a time that is left out, runs once at one that repeats',
    },
  ],
]
