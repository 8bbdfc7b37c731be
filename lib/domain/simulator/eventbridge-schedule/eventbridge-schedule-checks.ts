import type { Book } from '@/lib/domain/simulator/book'
import type { Localized } from '@/lib/shared/locale'
import { cronLimits } from './cron-field'
import { readInstant } from './instant'
import { readSchedule } from './read-schedule'
import { problemsText } from './schedule-problem'

/** What is wrong with an expression whichever service runs it; what one of the two alone refuses is a result. */
export function expressionProblem(text: string, book: Book): Localized | null {
  // EventBridge Scheduler takes all that a rule takes, and more.
  const reading = readSchedule(text, 'scheduler', 'UTC', cronLimits(book))
  return 'problems' in reading ? problemsText(reading.problems) : null
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
