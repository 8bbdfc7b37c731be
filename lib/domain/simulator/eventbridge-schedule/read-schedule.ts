import type { Localized } from '@/lib/shared/locale'
import type { CronLimits } from './cron-field'
import { readAt } from './read-at'
import { readCron } from './read-cron'
import { readRate } from './read-rate'
import type { Schedule, Service } from './schedule'
import { type ScheduleProblem, type Understood, wholeProblem } from './schedule-problem'
import { isUtc } from './time-zone'

/** An expression understood, or everything that is wrong with it, in the order of the text. */
export type ScheduleReading =
  | { readonly schedule: Schedule }
  | { readonly problems: readonly ScheduleProblem[] }

/** Reads a schedule expression as the service does. White space around it is nothing. */
export function readSchedule(
  expression: string,
  service: Service,
  timezone: string,
  limits: CronLimits,
): ScheduleReading {
  const text = expression.trim()
  const reading = readForm(text, service, limits)
  if (service === 'scheduler' || isUtc(timezone)) return reading
  const known = 'problems' in reading ? reading.problems : []
  return { problems: [...known, wholeProblem(text, onlyUtc(timezone), 'cron-expressions')] }
}

function readForm(text: string, service: Service, limits: CronLimits): ScheduleReading {
  const [, form] = /^(cron|rate|at)\(.*\)$/s.exec(text) ?? []
  switch (form) {
    case 'cron':
      return readCron(text, service, limits)
    case 'rate':
      return asReading(text, readRate(text, service), 'rate-units')
    case 'at':
      return asReading(text, readAt(text, service), 'scheduler-clock')
    default:
      return { problems: [wholeProblem(text, noForm(text, service), 'cron-expressions')] }
  }
}

function asReading(text: string, read: Understood<Schedule>, factId: string): ScheduleReading {
  return 'refusal' in read
    ? { problems: [wholeProblem(text, read.refusal, factId)] }
    : { schedule: read.value }
}

function noForm(text: string, service: Service): Localized {
  const fields = text.split(/\s+/).length
  if (!text.includes('(') && fields >= 5 && fields <= 7) {
    return {
      ko: `cron 식은 cron( )으로 감싸서 적습니다. 예: cron(${text})`,
      en: `Put a cron expression in cron( ), as in cron(${text}).`,
    }
  }
  return service === 'rules'
    ? {
        ko: '예약 규칙에는 소문자로 cron(…)이나 rate(…)를 적습니다. 예: cron(0 9 ? * MON-FRI *), rate(5 minutes)',
        en: 'Write cron(…) or rate(…) for a scheduled rule, in small letters, as in cron(0 9 ? * MON-FRI *) or rate(5 minutes).',
      }
    : {
        ko: 'EventBridge Scheduler에는 소문자로 cron(…), rate(…), at(…) 가운데 하나를 적습니다. 예: cron(0 9 ? * MON-FRI *)',
        en: 'Write cron(…), rate(…) or at(…) for EventBridge Scheduler, in small letters, as in cron(0 9 ? * MON-FRI *).',
      }
}

function onlyUtc(timezone: string): Localized {
  return {
    ko: `예약 규칙은 UTC로만 돌아갑니다. "${timezone}" 시각에 맞추려면 EventBridge Scheduler를 쓰거나, 시각을 UTC로 고쳐 적고 시간대를 뺍니다.`,
    en: `A scheduled rule runs in UTC only. To keep to "${timezone}", use EventBridge Scheduler, or write the times in UTC and leave the time zone out.`,
  }
}
