import type { Localized } from '@/lib/shared/locale'
import { type CronField, type CronLimits, cronFieldIds, cronFields } from './cron-field'
import { numbersOf } from './cron-number'
import { dayOfMonthPattern, dayOfWeekPattern } from './day-pattern'
import { daysMeaning, notGiven, numbersMeaning } from './field-meaning'
import { mergedDays } from './merged-days'
import { readCronField } from './read-cron-field'
import { readSchedule } from './read-schedule'
import type { Service } from './schedule'
import type { ScheduleProblem } from './schedule-problem'
import { type WrittenField, writtenFields } from './written-field'

/** A position of a cron expression: what stands there, and what it means or why it means nothing. */
export interface ExpressionPart {
  readonly field: CronField
  /** Null where nothing stands there. */
  readonly text: string | null
  readonly means: Localized | null
  readonly problems: readonly ScheduleProblem[]
}

export interface ExpressionParts {
  /** Empty where it is no cron expression. */
  readonly parts: readonly ExpressionPart[]
  /** What is wrong with the expression as a whole. */
  readonly problems: readonly ScheduleProblem[]
}

/** A cron expression position by position, also where it cannot be created. */
export function expressionParts(
  expression: string,
  service: Service,
  limits: CronLimits,
): ExpressionParts {
  const text = expression.trim()
  const reading = readSchedule(text, service, 'UTC', limits)
  const problems = 'problems' in reading ? reading.problems : []
  const whole = problems.filter(({ field }) => field === null)
  if (!/^cron\(.*\)$/s.test(text)) return { parts: [], problems: whole }
  const written = writtenFields(text)
  const fields = cronFields(limits)
  return {
    parts: cronFieldIds.map((id, index) => partOf(fields[id], written[index] ?? null)),
    problems: whole,
  }
}

function partOf(field: CronField, written: WrittenField | null): ExpressionPart {
  if (written === null) return { field, text: null, means: null, problems: [] }
  const { text } = written
  if (text === '?' && field.wildcards.includes('?')) {
    return { field, text, means: notGiven, problems: [] }
  }
  const { means, problems } = meaningOf(field, written)
  return { field, text, means: problems.length > 0 ? null : means, problems }
}

function meaningOf(field: CronField, { text, at }: WrittenField) {
  if (field.id === 'dayOfMonth' || field.id === 'dayOfWeek') {
    const pattern = field.id === 'dayOfMonth' ? dayOfMonthPattern : dayOfWeekPattern
    const { values, problems } = readCronField(text, at, field, pattern)
    return { means: daysMeaning(mergedDays(values)), problems }
  }
  const { values, problems } = readCronField(text, at, field, numbersOf)
  return { means: numbersMeaning(values.flat(), field), problems }
}
