import type { AskedResult } from '@/lib/domain/simulator/outcome'
import type { Locale } from '@/lib/shared/locale'
import { gradeQuantity } from './grade-quantity'

/** Whether a typed number is right, or null where it cannot be read. */
export function isRightNumber(
  asked: Extract<AskedResult, { kind: 'number' }>,
  text: string,
  locale: Locale,
): boolean | null {
  const unit = asked.unit[locale]
  const grade = gradeQuantity({ value: asked.value, unit }, text, asked.tolerance)
  return 'problem' in grade ? null : grade.correct
}
