import type { Book } from '@/lib/domain/simulator/book'
import type { WorkedLine } from '@/lib/domain/simulator/worked-line'
import { clockLines } from './clock-lines'
import { cronLimits } from './cron-field'
import { cronLines } from './cron-lines'
import { rateLines } from './rate-lines'
import type { ScheduleScenario } from './schedule-setting'

/** How the next run is found, line by line, so that one can do it on paper. */
export function eventbridgeScheduleLines(
  scenario: ScheduleScenario,
  book: Book,
): readonly WorkedLine[] {
  const schedule = scenario.planned?.schedule
  switch (schedule?.kind) {
    case 'rate':
      return [...rateLines(scenario, schedule), ...clockLines(scenario)]
    case 'at':
      return clockLines(scenario)
    case 'cron':
      return [...cronLines(scenario, schedule, cronLimits(book)), ...clockLines(scenario)]
    case undefined:
      return refusedLines(scenario)
  }
}

function refusedLines({ problems }: ScheduleScenario): readonly WorkedLine[] {
  return problems.map(({ says, found, factId }) => ({
    says,
    from: { ko: found, en: found },
    to: { ko: '만들 수 없음', en: 'refused' },
    because: [{ fact: factId }],
  }))
}
