import type { Book } from '@/lib/domain/simulator/book'
import type { Localized } from '@/lib/shared/locale'
import { cronLimits } from './cron-field'
import { readInstant } from './instant'
import { readSchedule } from './read-schedule'
import type { ScheduleProblem } from './schedule-problem'

/** What is wrong with an expression whichever service runs it; what one of the two alone refuses is a result. */
export function expressionProblem(text: string, book: Book): Localized | null {
  // EventBridge Scheduler takes all that a rule takes, and more.
  const reading = readSchedule(text, 'scheduler', 'UTC', cronLimits(book))
  return 'problems' in reading ? firstProblem(reading.problems) : null
}

/** Who is still writing reads one sentence; the others are marked where they stand. */
function firstProblem([first, ...more]: readonly ScheduleProblem[]): Localized | null {
  if (!first) return null
  const others = more.length
  if (others === 0) return first.says
  return {
    ko: `${first.says.ko} 이 밖에 고칠 곳이 ${others}군데 더 있습니다.`,
    en: `${first.says.en} There ${others === 1 ? 'is one more thing' : `are ${others} more things`} to mend.`,
  }
}

/** What is wrong with a moment. */
export function momentProblem(text: string): Localized | null {
  if (readInstant(text) !== null) return null
  return {
    ko: '2026-11-30T09:00:00+09:00처럼 날짜와 시각을 적습니다. 달력에 있는 날인지도 확인합니다.',
    en: 'Write a date and a time as in 2026-11-30T09:00:00Z, and check that the calendar has that day.',
  }
}

/** The same where nothing may stand, too. */
export function momentOrNoneProblem(text: string): Localized | null {
  return text.trim() === '' ? null : momentProblem(text)
}
